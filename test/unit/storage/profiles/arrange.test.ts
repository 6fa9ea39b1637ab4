import { expect, it, vi } from 'vitest';
import { emptyItems, type WorkerProfile } from '../../../../utils/profiles/profile.ts';
import { toListed } from '../../../../utils/storage/profiles/people-index.ts';
import { arrange } from '../../../../utils/storage/profiles/people.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));

const worker = (id: number, name: string, kana: string, birthDate: string): WorkerProfile => ({
  ...emptyItems,
  kind: 'worker',
  id: `0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a1${id}`,
  name,
  kana,
  birthDate,
  employerId: '',
  employerName: '',
  registeredOn: '',
  updatedAt: id,
});

it('tells the year of birth of people with the same name or reading, and of nobody else', () => {
  const people = [
    worker(1, '渡辺 三郎', '', '1965-07-01'),
    worker(2, '渡邉三郎', '', '1988-01-31'),
    worker(3, '渡辺 四郎', 'ワタナベ シロウ', '1970-02-03'),
    worker(4, '見本 太郎', 'ミホン タロウ', '1971-01-01'),
    worker(5, '見本　太郎', '', '1972-01-01'),
  ];
  const listed = people.map((one) => toListed(one, 'mark'));
  expect(arrange(listed, []).people.map(({ born }) => born)).toEqual(['1965', '1988', '', '1971', '1972']);
});
