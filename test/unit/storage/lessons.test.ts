import { describe, expect, it, vi } from 'vitest';
import { lessonsFor } from '../../../utils/storage/lessons.ts';

type Row = { host: string; screen: string };
vi.mock('../../../utils/storage/db/db.ts', () => {
  const rows: Row[] = ['www.ccus.jp', 'ccus.jp', 'form.ccus.jp'].flatMap((host) =>
    ['inquiryForm', 'reissue'].map((screen) => ({ host, screen })),
  );
  return { db: { lessons: { filter: (fits: (row: Row) => boolean) => ({ toArray: async () => rows.filter(fits) }) } } };
});

describe('what was taught', () => {
  it('counts on its own host and screen, and on no other', async () => {
    expect(await lessonsFor('ccus.jp', 'inquiryForm')).toEqual([{ host: 'ccus.jp', screen: 'inquiryForm' }]);
    expect(await lessonsFor('www.ccus.jp', 'login')).toEqual([]);
  });
});
