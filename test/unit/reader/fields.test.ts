import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ButtonFacts, ControlFacts } from '../../../utils/reader/facts.ts';
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
const read = (...controls: ControlFacts[]) => readFields({ controls, buttons: [], title: 'お問い合わせ' });
const kinds = (...controls: ControlFacts[]) => read(...controls).sure.map(({ kind, at }) => `${kind}@${at}`);

describe('reading fields', () => {
  it('puts three boxes after 電話番号 together, and leaves those after FAX alone', () => {
    const boxes = (label: string) => [
      facts({ heading: [label] }),
      facts({ heading: [label], gap: '- ' }),
      facts({ heading: [label], gap: '- ' }),
    ];
    expect(kinds(...boxes('電話番号'))).toEqual(['phone1@0', 'phone2@1', 'phone3@2']);
    expect(kinds(...boxes('FAX番号'))).toEqual([]);
  });

  it('goes on with a number after a dash, whatever heads the row', () => {
    const zip = [facts({ before: ['〒'], heading: ['ご住所'] }), facts({ before: ['-'], heading: ['ご住所'], gap: '- ' })];
    expect(kinds(...zip, facts({ heading: ['ご住所'], gap: '', placeholder: '市区町村・番地' }))).toEqual([
      'postalCode1@0',
      'postalCode2@1',
      'address@2',
    ]);
  });

  it('takes the second of two mail boxes under one label for the repetition', () => {
    expect(kinds(facts({ heading: ['メールアドレス'] }), facts({ heading: ['メールアドレス'], gap: '' }))).toEqual([
      'email@0',
      'emailConfirm@1',
    ]);
    expect(kinds(facts({ heading: ['メールアドレス'] }), facts({ heading: ['メールアドレス'], gap: '@' }))).toEqual([
      'emailLocal@0',
      'emailDomain@1',
    ]);
  });

  it('asks when two boxes are as likely', () => {
    const reading = read(facts({ own: '電話番号' }), facts({ own: '電話番号' }));
    expect(reading).toEqual({ sure: [], unsure: ['phone'] });
  });

  it('asks where only a name for machines says it, or label and type of one box say different things', () => {
    expect(read(facts({ code: 'tel' }))).toEqual({ sure: [], unsure: ['phone'] });
    expect(read(facts({ placeholder: '電話番号', code: 'email', type: 'email' }))).toEqual({ sure: [], unsure: ['phone'] });
  });

  it('asks about the whole where only a part of it is there', () => {
    expect(read(facts({ own: '姓' }))).toEqual({ sure: [], unsure: ['personName'] });
  });

  it('leaves the form of a newsletter alone', () => {
    expect(readFields({ controls: [facts({ own: 'メールアドレス' })], buttons: [], title: 'メールマガジンの登録' })).toEqual({
      sure: [],
      unsure: [],
    });
  });

  it('asks about a repeated mail address that repeats nothing', () => {
    expect(read(facts({ own: 'メールアドレス(確認用)' })).unsure).toContain('emailConfirm');
  });

  it('knows the forms of a password by their words', () => {
    const box = (own: string) => facts({ control: 'password', type: 'password', own });
    expect(kinds(facts({ own: 'ログインID' }), box('パスワード'))).toEqual(['loginId@0', 'password@1']);
    expect(kinds(box('現在のパスワード'), box('新しいパスワード'), box('新しいパスワード確認'))).toEqual([
      'password@0',
      'newPassword@1',
      'newPasswordConfirm@2',
    ]);
  });

  it('knows a password that a page asks for in plain text', () => {
    expect(kinds(facts({ own: 'ユーザー名' }), facts({ own: 'パスワード' }))).toEqual(['loginId@0', 'password@1']);
    expect(kinds(...['現在のパスワード', '新しいパスワード', '新しいパスワードの確認'].map((own) => facts({ own })))).toEqual([
      'password@0',
      'newPassword@1',
      'newPasswordConfirm@2',
    ]);
    expect(kinds(facts({ own: 'パスワードを忘れた時のヒント' }))).toEqual([]);
  });

  it('takes the box before the password for the ID, though it may be either of two', () => {
    const box = facts({ type: 'email', placeholder: 'ユーザー名またはメールアドレス' });
    expect(kinds(box, facts({ control: 'password', type: 'password', placeholder: 'パスワード' }))).toEqual(['loginId@0', 'password@1']);
  });

  it('is not led astray by 「確認」 on a button, nor by a name that begins with re', () => {
    expect(kinds(facts({ before: ['ご登録のメールアドレスを入力して「確認」を押してください'], code: 'box' }))).toEqual(['email@0']);
    expect(kinds(facts({ own: 'メールアドレス', code: 'register email' }))).toEqual(['email@0']);
    expect(kinds(facts({ own: 'メールアドレス', code: 'email' }), facts({ own: 'もう一度', code: 're email' }))).toEqual([
      'email@0',
      'emailConfirm@1',
    ]);
  });

  it.each(['パスワードをリセット', 'Reset password', 'アップデートする', 'エントリー'])(
    'goes on with 「%s」, and not with what empties the form',
    (text) => {
      const button = (said: string): ButtonFacts => ({ text: said, worth: 2, form: 1, after: 1 });
      const { sure } = readFields({
        controls: [facts({ own: 'メールアドレス' })],
        buttons: [button('リセット'), button(text), button('Reset')],
        title: '',
      });
      expect(sure.map(({ kind, at }) => `${kind}@${at}`)).toEqual(['email@0', 'submitButton@2']);
    },
  );

  it('takes お問い合わせ内容 for a pulldown or a text area, as it stands', () => {
    expect(kinds(facts({ control: 'select', own: 'お問い合わせ内容' }), facts({ control: 'textarea', own: 'メッセージ' }))).toEqual([
      'inquiryCategory@0',
      'inquiryBody@1',
    ]);
  });

  it('takes the words behind the boxes of one row for their labels, where every box has a part of the heading there', () => {
    const row = (title: string, ...parts: string[]) =>
      parts.map((after, i) =>
        facts({
          before: [i === 0 ? title : parts[i - 1]!],
          heading: i === 0 ? [] : [title],
          after,
          gap: i === 0 ? null : `${parts[i - 1]} `,
        }),
      );
    expect(kinds(...row('氏名', '姓', '名'), facts({ before: ['電話番号'] }))).toEqual(['lastName@0', 'firstName@1', 'phone@2']);
    expect(kinds(...row('お住まいの住所', '都道府県', '市区町村', '番地'), facts({ before: ['電話番号'] }))).toEqual([
      'prefecture@0',
      'address@1',
      'phone@3',
    ]);
    // Without a word behind the last one, the words stand before their boxes.
    expect(kinds(...row('ご住所', '市区町村', ''), facts({ before: ['電話番号'] }))).toEqual(['address@1', 'phone@2']);
  });

  it('does not let a name for machines or a heading decide over a label that it does not know', () => {
    expect(kinds(facts({ own: '担当部署', code: 'company', heading: ['会社名'] }), facts({ own: '会社名' }))).toEqual(['companyName@1']);
    expect(kinds(facts({ own: 'Arrival', before: ['Arrival', 'DETAILS'] }), facts({ own: 'Email' }))).toEqual(['email@1']);
    // But a login's own word for its ID may be any, and so may that over the one text area of an inquiry.
    const [id, password] = [facts({ own: '契約番号' }), facts({ control: 'password', type: 'password', own: 'パスワード' })];
    expect(kinds(id, password)).toEqual(['loginId@0', 'password@1']);
    expect(kinds(facts({ own: 'メールアドレス' }), facts({ control: 'textarea', own: 'くわしく' }))).toEqual(['email@0', 'inquiryBody@1']);
  });

  it('tells a postal code from an address under one label 住所 by their names', () => {
    const boxes = (code: string) => [facts({ before: ['住所'], code }), facts({ gap: '', code: 'addr' })];
    expect(kinds(...boxes('zip'))).toEqual(['postalCode@0', 'address@1']);
    expect(kinds(...boxes('addr1'))).toEqual(['address@0']);
  });

  it('hears a sentence between two mail boxes', () => {
    const again = facts({
      before: ['▼確認のため、もう一度メールアドレスをご入力ください。'],
      heading: ['メールアドレス'],
      gap: '▼確認のため、もう一度メールアドレスをご入力ください。',
    });
    expect(kinds(facts({ before: ['メールアドレス'] }), again)).toEqual(['email@0', 'emailConfirm@1']);
  });

  it('writes no Japanese name where another alphabet is asked for', () => {
    expect(kinds(facts({ own: '氏名(ローマ字)' }), facts({ placeholder: '住所(英文)' }), facts({ own: '氏名' }))).toEqual(['personName@2']);
  });

  it('finds the button of a form that broken markup cut off from it, and looks for no search in 住所検索', () => {
    const button = (text: string, form: number, after: number) => ({ text, form, after, worth: 2 });
    const found = (...buttons: ReturnType<typeof button>[]) =>
      readFields({ controls: [facts({ own: '氏名' }), facts({ own: '〒' })], buttons, title: '' }).sure.map(
        ({ kind, at }) => `${kind}@${at}`,
      );
    expect(found(button('確認画面へ', 0, 2))).toEqual(['personName@0', 'postalCode@1', 'submitButton@2']);
    expect(found(button('住所検索', 1, 2), button('確認画面へ', 0, 2))).toEqual(['personName@0', 'postalCode@1']);
    expect(found(button('確認画面へ', 0, 1))).toEqual(['personName@0', 'postalCode@1']);
  });

  it('leaves a box alone that asks to stay empty, and a box of somebody else', () => {
    expect(kinds(facts({ own: 'お名前(この欄には入力しないでください)' }))).toEqual([]);
    expect(kinds(facts({ own: 'お名前', section: 'お届け先' }))).toEqual([]);
  });

  it('never gives a control two meanings or a meaning two controls', () => {
    const words = fc.constantFrom(
      '会社名',
      '氏名',
      '姓',
      '名',
      'フリガナ',
      'メールアドレス',
      '確認',
      '電話番号',
      '携帯電話',
      '住所',
      '市区町村',
      '郵便番号',
      'お問い合わせ内容',
      '件名',
      'パスワード',
      '',
      '-',
      '@',
    );
    const one = fc.record({
      own: words,
      before: fc.array(words, { maxLength: 2 }),
      heading: fc.array(words, { maxLength: 2 }),
      after: words,
      placeholder: words,
      gap: fc.constantFrom(null, '', '-', '@'),
      control: fc.constantFrom('line', 'select', 'textarea', 'password', 'radio'),
      form: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (controls) => {
        const { sure, unsure } = read(...controls.map((some) => facts(some)));
        expect(new Set(sure.map(({ at }) => at)).size).toBe(sure.length);
        expect(new Set(sure.map(({ kind }) => kind)).size).toBe(sure.length);
        expect(sure.filter(({ kind }) => (unsure as string[]).includes(kind))).toEqual([]);
        // What is in dots is a password and nothing else, and in plain text only what is called one.
        const secret = sure.filter(({ kind }) => /assword/.test(kind));
        expect(sure.filter(({ at }) => controls[at]!.control === 'password').every((field) => secret.includes(field))).toBe(true);
        // A label may stand behind its box, too.
        expect(
          secret.filter(({ at, label }) => controls[at]!.control !== 'password' && ![label, controls[at]!.after].includes('パスワード')),
        ).toEqual([]);
      }),
    );
  });
});
