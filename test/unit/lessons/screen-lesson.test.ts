import { describe, expect, it } from 'vitest';
import { lessonsText, readLessons, readSaidScreens } from '../../../utils/lessons/file.ts';
import {
  lookOf,
  mostScreenLessons,
  lessonAddress,
  screenLessonSchema,
  screenSaid,
  withScreenLesson,
  type ScreenLesson,
} from '../../../utils/lessons/screen-lesson.ts';

const boxes = [
  { type: 'text', code: 'q1' },
  { type: 'textarea', code: 'q2' },
];
const lesson = (some: Partial<ScreenLesson> = {}): ScreenLesson => ({
  address: 'www.ccus.jp/form',
  look: lookOf(boxes),
  screen: 'inquiryForm',
  taughtAt: 1,
  ...some,
});

describe('what a person said about a screen', () => {
  it('holds for this address and this look, and for no other', () => {
    expect(screenSaid([lesson()], 'www.ccus.jp/form?step=1', lookOf(boxes))).toBe('inquiryForm');
    expect(screenSaid([lesson()], 'www.ccus.jp/other', lookOf(boxes))).toBe(null);
    expect(screenSaid([lesson()], 'www.ccus.jp/form', lookOf(boxes.slice(1)))).toBe(null);
  });

  it('is replaced by what is said later, and never grows without end', () => {
    const changed = withScreenLesson([lesson()], lesson({ screen: 'unknown', taughtAt: 2 }));
    expect(changed).toEqual([lesson({ screen: 'unknown', taughtAt: 2 })]);
    const many = Array.from({ length: mostScreenLessons }, (_none, at) => lesson({ address: `www.ccus.jp/${at}` }));
    expect(withScreenLesson(many, lesson())).toHaveLength(mostScreenLessons);
  });

  it('keeps nothing that may name somebody', () => {
    expect(lessonAddress('www.ccus.jp/user/12345678901222?name=yamada')).toBe('www.ccus.jp/user/##############');
    expect(lookOf([{ type: 'text', code: 'id 12345678901222' }])).not.toMatch(/\d{4}/);
    expect(screenLessonSchema.safeParse(lesson()).success).toBe(true);
    expect(screenLessonSchema.safeParse(lesson({ address: 'javascript:alert(1)' })).success).toBe(false);
  });

  it('goes into a file of lessons and comes out of it, masked', () => {
    const text = lessonsText([], [lesson()]);
    expect(readLessons(text)).toEqual({ ok: true, lessons: [], left: 0 });
    expect(readSaidScreens(text)).toEqual([{ address: 'www.ccus.jp/form', look: lookOf(boxes), screen: 'inquiryForm' }]);
    expect(readSaidScreens(text.replace('www.ccus.jp/form', 'www.ccus.jp/12345678901222'))[0]!.address).not.toMatch(/\d{4}/);
    expect(readSaidScreens(text.replace('inquiryForm', 'everything'))).toEqual([]);
    expect(lessonsText([])).not.toContain('screens');
  });
});
