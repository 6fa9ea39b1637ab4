import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import { applyLessons } from '../../../utils/lessons/apply.ts';
import { evidenceOf, findControl } from '../../../utils/lessons/match-control.ts';
import type { Lesson } from '../../../utils/lessons/lesson.ts';
import { lessonOf, takesPlaceOf, type Pointed } from '../../../utils/lessons/make-lesson.ts';
import type { ControlFacts } from '../../../utils/reader/facts.ts';
import { readFields } from '../../../utils/reader/fields.ts';

const facts = (some: Partial<ControlFacts> = {}): ControlFacts => ({
  control: 'line',
  type: 'text',
  own: '',
  before: [],
  heading: [],
  after: '',
  gap: null,
  placeholder: '',
  code: '',
  maxLength: -1,
  options: [],
  form: 1,
  section: '',
  ...some,
});
const read = (controls: ControlFacts[]) => readFields({ controls, buttons: [], title: 'お問い合わせ' });

let count = 0;
function lesson(kind: FieldKind, controls: ControlFacts[], at: number, is = true): Lesson {
  const pointed: Pointed = { host: 'www.ccus.jp', screen: 'inquiryForm', kind, is, controls, reading: read(controls), at };
  const taught = lessonOf(pointed);
  if (typeof taught === 'string') throw new Error(taught);
  count += 1;
  return { ...taught, id: String(count), taughtAt: count, fits: true };
}
const apply = (controls: ControlFacts[], ...lessons: Lesson[]) => applyLessons(read(controls), controls, lessons).reading;
const kinds = ({ sure }: { sure: readonly { kind: string; at: number }[] }) => sure.map(({ kind, at }) => `${kind}@${at}`);

const form = [
  facts({ own: 'お呼びする方', code: 'f1' }),
  facts({ own: '会社名', code: 'f2' }),
  facts({ own: 'メールアドレス', code: 'f3' }),
  facts({ control: 'textarea', type: 'textarea', own: 'お問い合わせ内容', code: 'f4' }),
];

describe('a lesson', () => {
  it('gives a field its meaning that had none', () => {
    expect(kinds(read(form))).toEqual(['companyName@1', 'email@2', 'inquiryBody@3']);
    const learned = apply(form, lesson('personName', form, 0));
    expect(kinds(learned)).toEqual(['personName@0', 'companyName@1', 'email@2', 'inquiryBody@3']);
    expect(learned.taught).toEqual(['personName']);
    expect(learned.sure[0]!.label).toBe('お呼びする方');
  });

  it('takes a meaning away, and then its kind is asked about', () => {
    const learned = apply(form, lesson('companyName', form, 1, false));
    expect(kinds(learned)).toEqual(['email@2', 'inquiryBody@3']);
    expect(learned.unsure).toEqual(['companyName']);
    expect(learned.lost).toEqual([]);
  });

  it('moves a value, and asks about the one whose field it took', () => {
    const learned = apply(form, lesson('personName', form, 1));
    expect(kinds(learned)).toEqual(['personName@1', 'email@2', 'inquiryBody@3']);
    expect(learned.unsure).toEqual(['companyName']);
  });

  it('counts only as long as no newer one says otherwise', () => {
    const [is, not] = [lesson('personName', form, 0), lesson('personName', form, 0, false)];
    expect(kinds(apply(form, is, not))).not.toContain('personName@0');
    expect(kinds(apply(form, not, lesson('personName', form, 0)))).toContain('personName@0');
    expect(takesPlaceOf(not, is)).toBe(true);
    expect(takesPlaceOf(lesson('personName', form, 1), is)).toBe(true);
    expect(takesPlaceOf(lesson('companyName', form, 0), is)).toBe(true);
    expect(takesPlaceOf({ ...not, host: 'ccus.jp' }, is)).toBe(false);
    expect(takesPlaceOf({ ...not, screen: 'reissue' }, is)).toBe(false);
    expect(takesPlaceOf(lesson('email', form, 2), is)).toBe(false);
  });

  it('outlives another name for machines, another order and more fields', () => {
    const taught = lesson('personName', form, 0);
    const again = [...form.slice(1), facts({ own: 'FAX' }), facts({ own: 'お呼びする方 (必須)', code: 'r12 name' })];
    expect(kinds(apply(again, taught))).toContain('personName@4');
  });

  it('turns into a question when its field has another label, and guesses nothing', () => {
    const taught = lesson('companyName', form, 0);
    const redone = [facts({ own: '受付の方', code: 'f1' }), ...form.slice(1)];
    const learned = apply(redone, taught);
    // The reader would be sure of the field that says 会社名, and was wrong once.
    expect(kinds(learned)).toEqual(['email@2', 'inquiryBody@3']);
    expect(learned.lost).toEqual(['companyName']);
    expect(learned.unsure).toEqual(['companyName']);
    expect(applyLessons(read(redone), redone, [taught]).fitting.size).toBe(0);
  });

  it('is not taken for a twin: boxes that look the same are told apart by their place, while they are as many', () => {
    const twins = [facts({ before: ['番号'] }), facts({ before: ['番号'] }), facts({ own: '氏名' })];
    const taught = lesson('phone', twins, 1);
    expect(taught.evidence.twin).toEqual([1, 2]);
    expect(findControl(taught.evidence, twins)).toBe(1);
    expect(findControl(taught.evidence, twins.slice(1))).toBeNull();
    expect(findControl(taught.evidence, [twins[0]!, ...twins])).toBeNull();
  });

  it('looks behind the mark beside a label', () => {
    const marked = (label: string) => [facts({ before: ['必須', label], code: 'f1' })];
    const taught = lesson('companyName', marked('ご所属'), 0);
    expect(taught.evidence.before).toBe('ご所属');
    expect(findControl(taught.evidence, marked('ご所属'))).toBe(0);
    expect(findControl(taught.evidence, marked('受付番号'))).toBeNull();
  });

  it('is refused where nothing tells a field from others', () => {
    const bare = [facts(), facts({ own: '会社名' })];
    expect(() => lesson('personName', bare, 0)).toThrow('nameless');
    expect(lesson('personName', [facts({ code: 'f1' })], 0).evidence.code).toBe('f1');
  });

  it('about one of three boxes takes the other two out as well', () => {
    const boxes = ['', '- ', '- '].map((gap) => facts({ heading: ['電話番号'], gap: gap || null }));
    const learned = apply(boxes, lesson('phone2', boxes, 1, false));
    expect(kinds(learned)).toEqual([]);
    expect(learned.unsure.toSorted()).toEqual(['phone1', 'phone2', 'phone3']);
    expect(kinds(apply(boxes, lesson('phone', boxes, 0)))).toEqual(['phone@0']);
    // One number is not written twice: the box that was shown stands for the three.
    const more = [...boxes, facts({ own: 'つながる番号' })];
    expect(kinds(read(more))).toEqual(['phone1@0', 'phone2@1', 'phone3@2']);
    expect(kinds(apply(more, lesson('phone', more, 3)))).toEqual(['phone@3']);
  });

  it('holds nothing of the page that names somebody', () => {
    const one = facts({
      own: '山田 太郎 様の電話',
      before: ['taro@example.jp'],
      placeholder: '０９０-１２３４-５６７８',
      section: '会社名：見本建設',
    });
    const text = JSON.stringify(lesson('phone', [one], 0));
    for (const secret of ['山田', '太郎', 'taro', '5678', '見本']) expect(text).not.toContain(secret);
  });
});

describe('a lesson never', () => {
  const never = (some: Partial<ControlFacts>, kind: FieldKind = 'personName', beside: ControlFacts[] = []) => {
    const controls = [facts(some), ...beside];
    return lessonOf({ host: 'www.ccus.jp', screen: 'login', kind, is: true, controls, reading: read(controls), at: 0 });
  };

  it.each([
    ['password', { control: 'password', type: 'password', own: 'パスワード' }],
    ['password', { control: 'password', type: 'password', own: '合言葉' }],
    ['password', { own: 'パスワード' }],
    ['password', { own: 'セキュリティコード' }],
    ['password', { code: 'new password' }],
    ['password', { own: 'ログインID' }],
    ['search', { type: 'search' }],
    ['search', { placeholder: 'サイト内検索' }],
    ['captcha', { own: '画像に表示された文字' }],
    ['captcha', { code: 'captcha response' }],
    ['trap', { own: 'この欄には入力しないでください' }],
    ['choice', { control: 'radio', type: 'radio', own: '項目' }],
    ['sort', { control: 'select', type: 'select-one', own: '氏名' }],
  ] as [string, Partial<ControlFacts>][])('leads into a %s field: %j', (why, some) => {
    expect(never(some)).toBe(why);
  });

  it('takes the box before a password for anything but an ID of a login', () => {
    expect(never({ own: 'ID' }, 'businessId')).toMatchObject({ is: true });
    expect(never({ own: 'ID' }, 'businessId', [facts({ control: 'password', type: 'password' })])).toBe('password');
  });

  it('applies when the field it fits has turned into one of those', () => {
    const taught = lesson('personName', form, 0);
    const trap = [{ ...form[0]!, type: 'search' }, ...form.slice(1)];
    const learned = apply(trap, taught);
    expect(kinds(learned)).not.toContain('personName@0');
    expect(learned.lost).toEqual(['personName']);
  });
});

describe('whatever was taught and whatever the page became', () => {
  const words = fc.constantFrom(
    '会社名',
    '氏名',
    '姓',
    '名',
    'メールアドレス',
    '確認',
    '電話番号',
    '住所',
    '',
    '-',
    'ご担当',
    '番号',
    'パスワード',
    '検索',
  );
  const one = fc
    .record({
      own: words,
      before: fc.array(words, { maxLength: 2 }),
      heading: fc.array(words, { maxLength: 1 }),
      placeholder: words,
      code: words,
      gap: fc.constantFrom(null, '', '- '),
      control: fc.constantFrom('line', 'select', 'textarea', 'password', 'radio'),
      form: fc.constantFrom(0, 1),
    })
    .map((some) => facts(some as Partial<ControlFacts>));
  const kind = fc.constantFrom<FieldKind>('companyName', 'personName', 'lastName', 'email', 'phone', 'phone1', 'phone2', 'inquiryCategory');
  const teaching = fc.record({ kind, is: fc.boolean(), at: fc.nat(7) });

  it('each control has one meaning, each kind one control, and no lesson reaches a field that must not be filled', () => {
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 8 }),
        fc.array(one, { maxLength: 8 }),
        fc.array(teaching, { maxLength: 5 }),
        (then, now, taught) => {
          const lessons = taught.flatMap(({ kind: what, is, at }): Lesson[] => {
            const made = lessonOf({
              host: 'www.ccus.jp',
              screen: 'unknown',
              kind: what,
              is,
              controls: then,
              reading: read(then),
              at: at % then.length,
            });
            return typeof made === 'string' ? [] : [{ ...made, id: String((count += 1)), taughtAt: count, fits: true }];
          });
          for (const page of [then, now]) {
            const { sure, unsure, lost, taught: learned } = apply(page, ...lessons);
            expect(new Set(sure.map(({ at }) => at)).size).toBe(sure.length);
            expect(new Set(sure.map((field) => field.kind)).size).toBe(sure.length);
            expect(sure.filter((field) => ([...unsure, ...lost] as string[]).includes(field.kind))).toEqual([]);
            for (const what of learned) {
              const { at } = sure.find((field) => field.kind === what)!;
              expect(page[at]!.control).not.toMatch(/password|radio/);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a control is found again on the page it was taught on', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat(7), (page, at) => {
        const evidence = evidenceOf(page, at % page.length);
        if (evidence === null) return;
        const again = findControl(evidence, page);
        // Others that look nearly the same make it a question; it is never another one.
        expect([null, at % page.length]).toContain(again);
      }),
    );
  });
});
