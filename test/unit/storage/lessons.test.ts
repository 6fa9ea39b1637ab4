import { expect, it, vi } from 'vitest';
import type { Lesson } from '../../../utils/lessons/lesson.ts';
import { someLesson } from '../../examples/lesson-example.ts';
import { newComputer } from './computer.ts';

vi.mock('wxt/browser', async () => (await import('./computer.ts')).fakeBrowser);

it('what was taught counts on its own host and screen, and on no other', async () => {
  await newComputer();
  const { lessonsFor, replaceLessons } = await import('../../../utils/storage/lessons.ts');
  const lessons = ['www.ccus.jp', 'ccus.jp', 'form.ccus.jp'].flatMap((host) =>
    (['inquiryForm', 'reissue'] as const).map((screen): Lesson => ({ ...someLesson, id: `${host} ${screen}`, host, screen })),
  );
  await replaceLessons([], lessons);
  expect((await lessonsFor('ccus.jp', 'inquiryForm')).map(({ id }) => id)).toEqual(['ccus.jp inquiryForm']);
  expect(await lessonsFor('www.ccus.jp', 'login')).toEqual([]);
});
