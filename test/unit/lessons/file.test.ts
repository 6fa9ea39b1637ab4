import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonsFormat, lessonsText, readLessons } from '../../../utils/lessons/file.ts';
import type { Lesson, Taught } from '../../../utils/lessons/lesson.ts';

const taught = (some: Partial<Taught> = {}, evidence: Partial<Taught['evidence']> = {}): Taught => ({
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  kind: 'companyName',
  is: true,
  evidence: {
    control: 'line',
    type: 'text',
    own: 'ご所属',
    before: '',
    heading: '',
    after: '',
    placeholder: '',
    code: 'belong',
    section: '',
    joint: '|',
    options: [],
    twin: [0, 1],
    ...evidence,
  },
  ...some,
});
const lesson = (of: Taught): Lesson => ({ ...of, id: crypto.randomUUID(), taughtAt: 1, fits: true });
const file = (lessons: unknown, more: Record<string, unknown> = {}) =>
  JSON.stringify({ format: lessonsFormat, version: 1, lessons, ...more });
const fault = (text: string) => {
  const read = readLessons(text);
  return read.ok ? 'ok' : read.fault;
};

describe('a file of lessons', () => {
  it('comes back as it was written, without what only this computer knows', () => {
    const lessons = [taught(), taught({ kind: 'email', is: false }, { own: 'ご連絡' })];
    const text = lessonsText(lessons.map(lesson));
    expect(text).not.toMatch(/taughtAt|fits|"id"/);
    expect(readLessons(text)).toEqual({ ok: true, lessons, left: 0 });
    expect(readLessons(lessonsText([]))).toEqual({ ok: true, lessons: [], left: 0 });
  });

  it.each([
    ['notLessons', ''],
    ['notLessons', 'null'],
    ['notLessons', '[]'],
    ['notLessons', '{"format":"ccus-assist-backup","version":1}'],
    ['damaged', `{"format":"${lessonsFormat}"`],
    ['damaged', file('no')],
    ['damaged', file([{}])],
    ['damaged', file([{ ...taught(), id: 'x' }])],
    ['damaged', file([taught()], { more: 1 })],
    ['damaged', file([taught({ host: 'https://www.ccus.jp/' })])],
    ['damaged', file([taught({ kind: 'password' as never })])],
    ['damaged', file([taught({}, { control: 'password' as never })])],
    ['damaged', file([taught({}, { own: 'あ'.repeat(161) })])],
    ['damaged', file([taught()]).replace('"evidence":{', '"evidence":{"__proto__":{"control":"password"},')],
    ['damaged', file([], { version: 0 })],
    ['newer', file([], { version: 2 })],
    ['newer', file('whatever comes then', { version: 2 })],
    ['tooMany', file(Array.from({ length: 501 }, () => taught()))],
  ])('is refused as %s', (name, text) => {
    expect(fault(text)).toBe(name);
  });

  it('leaves out what would lift a rule, and says how much', () => {
    // Each of a kind of its own: of two for one kind the earlier would be left out in any case.
    const bad = [
      taught({ kind: 'phone' }, { own: 'パスワード' }),
      taught({ kind: 'email' }, { type: 'search' }),
      taught({ kind: 'personName' }, { type: 'password' }),
      taught({ kind: 'address' }, { own: '画像の文字' }),
      taught({ kind: 'reason' }, { own: '数', twin: [3, 1] }),
      taught({ kind: 'desiredEmail' }, { own: 'セキュリティコード' }),
      taught({ kind: 'workerId' }, { own: 'ログインID' }),
    ];
    expect(readLessons(file([...bad, taught()]))).toEqual({ ok: true, lessons: [taught()], left: 7 });
    const harmless = [taught({ kind: 'phone' }, { own: 'ご連絡' }), taught()];
    expect(readLessons(file(harmless))).toEqual({ ok: true, lessons: harmless, left: 0 });
  });

  it('takes of several that contradict each other the last', () => {
    const last = taught({}, { own: 'お勤め' });
    expect(readLessons(file([taught(), taught(), last]))).toEqual({ ok: true, lessons: [last], left: 2 });
  });

  it('loses what names somebody on the way in', () => {
    const read = readLessons(file([taught({}, { own: '山田太郎様', before: 'taro@example.jp', options: ['03-1234-5678'] })]));
    expect(JSON.stringify(read)).not.toMatch(/山田|taro|1234/);
  });

  it('does no harm, whatever it holds', () => {
    fc.assert(fc.property(fc.json(), (text) => void readLessons(text)));
    fc.assert(
      fc.property(fc.array(fc.record(Object.fromEntries(Object.keys(taught()).map((key) => [key, fc.jsonValue()])))), (lessons) => {
        const read = readLessons(file(lessons));
        expect(read.ok ? read.lessons : []).toEqual([]);
      }),
    );
  });
});
