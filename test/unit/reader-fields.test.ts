import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ButtonFacts, ControlFacts } from '../../utils/reader/facts.ts';
import { readFields } from '../../utils/reader/fields.ts';

const facts = (some: Partial<ControlFacts> = {}): ControlFacts => ({
  control: 'line', type: 'text', own: '', before: [], heading: [], after: '', gap: null, placeholder: '', code: '', maxLength: -1,
  options: [], form: 1, section: '', ...some,
});
const read = (...controls: ControlFacts[]) => readFields({ controls, buttons: [], title: 'お問い合わせ' });
const kinds = (...controls: ControlFacts[]) => read(...controls).sure.map(({ kind, at }) => `${kind}@${at}`);

describe('reading fields', () => {
  it('puts three boxes after 電話番号 together, and leaves those after FAX alone', () => {
    const boxes = (label: string) => [facts({ heading: [label] }), facts({ heading: [label], gap: '- ' }), facts({ heading: [label], gap: '- ' })];
    expect(kinds(...boxes('電話番号'))).toEqual(['phone1@0', 'phone2@1', 'phone3@2']);
    expect(kinds(...boxes('FAX番号'))).toEqual([]);
  });

  it('goes on with a number after a dash, whatever heads the row', () => {
    const zip = [facts({ before: ['〒'], heading: ['ご住所'] }), facts({ before: ['-'], heading: ['ご住所'], gap: '- ' })];
    expect(kinds(...zip, facts({ heading: ['ご住所'], gap: '', placeholder: '市区町村・番地' }))).toEqual(['postalCode1@0', 'postalCode2@1', 'address@2']);
  });

  it('takes the second of two mail boxes under one label for the repetition', () => {
    expect(kinds(facts({ heading: ['メールアドレス'] }), facts({ heading: ['メールアドレス'], gap: '' }))).toEqual(['email@0', 'emailConfirm@1']);
    expect(kinds(facts({ heading: ['メールアドレス'] }), facts({ heading: ['メールアドレス'], gap: '@' }))).toEqual(['emailLocal@0', 'emailDomain@1']);
  });

  it('asks when two boxes are as likely', () => {
    const reading = read(facts({ own: '電話番号' }), facts({ own: '電話番号' }));
    expect(reading).toEqual({ sure: [], unsure: ['phone'] });
  });

  it('asks about a repeated mail address that repeats nothing', () => {
    expect(read(facts({ own: 'メールアドレス(確認用)' })).unsure).toContain('emailConfirm');
  });

  it('knows the forms of a password by their words', () => {
    const box = (own: string) => facts({ control: 'password', type: 'password', own });
    expect(kinds(facts({ own: 'ログインID' }), box('パスワード'))).toEqual(['loginId@0', 'password@1']);
    expect(kinds(box('現在のパスワード'), box('新しいパスワード'), box('新しいパスワード確認'))).toEqual(['password@0', 'newPassword@1', 'newPasswordConfirm@2']);
  });

  it('knows a password that a page asks for in plain text', () => {
    expect(kinds(facts({ own: 'ユーザー名' }), facts({ own: 'パスワード' }))).toEqual(['loginId@0', 'password@1']);
    expect(kinds(...['現在のパスワード', '新しいパスワード', '新しいパスワードの確認'].map((own) => facts({ own })))).toEqual(['password@0', 'newPassword@1', 'newPasswordConfirm@2']);
    expect(kinds(facts({ own: 'パスワードを忘れた時のヒント' }))).toEqual([]);
  });

  it('takes the box before the password for the ID, though it may be either of two', () => {
    const box = facts({ type: 'email', placeholder: 'ユーザー名またはメールアドレス' });
    expect(kinds(box, facts({ control: 'password', type: 'password', placeholder: 'パスワード' }))).toEqual(['loginId@0', 'password@1']);
  });

  it('is not led astray by 「確認」 on a button, nor by a name that begins with re', () => {
    expect(kinds(facts({ before: ['ご登録のメールアドレスを入力して「確認」を押してください'], code: 'box' }))).toEqual(['email@0']);
    expect(kinds(facts({ own: 'メールアドレス', code: 'register email' }))).toEqual(['email@0']);
    expect(kinds(facts({ own: 'メールアドレス', code: 'email' }), facts({ own: 'もう一度', code: 're email' }))).toEqual(['email@0', 'emailConfirm@1']);
  });

  it.each(['パスワードをリセット', 'Reset password', 'アップデートする', 'エントリー'])('goes on with 「%s」, and not with what empties the form', (text) => {
    const button = (said: string): ButtonFacts => ({ text: said, worth: 2, form: 1, after: 1 });
    const { sure } = readFields({ controls: [facts({ own: 'メールアドレス' })], buttons: [button('リセット'), button(text), button('Reset')], title: '' });
    expect(sure.map(({ kind, at }) => `${kind}@${at}`)).toEqual(['email@0', 'submitButton@2']);
  });

  it('takes お問い合わせ内容 for a pulldown or a text area, as it stands', () => {
    expect(kinds(facts({ control: 'select', own: 'お問い合わせ内容' }), facts({ control: 'textarea', own: 'メッセージ' }))).toEqual(['inquiryCategory@0', 'inquiryBody@1']);
  });

  it('leaves a box alone that asks to stay empty, and a box of somebody else', () => {
    expect(kinds(facts({ own: 'お名前(この欄には入力しないでください)' }))).toEqual([]);
    expect(kinds(facts({ own: 'お名前', section: 'お届け先' }))).toEqual([]);
  });

  it('never gives a control two meanings or a meaning two controls', () => {
    const words = fc.constantFrom('会社名', '氏名', '姓', '名', 'フリガナ', 'メールアドレス', '確認', '電話番号', '携帯電話', '住所', '市区町村', '郵便番号', 'お問い合わせ内容', '件名', 'パスワード', '', '-', '@');
    const one = fc.record({
      own: words, before: fc.array(words, { maxLength: 2 }), heading: fc.array(words, { maxLength: 2 }), after: words, placeholder: words,
      gap: fc.constantFrom(null, '', '-', '@'), control: fc.constantFrom('line', 'select', 'textarea', 'password', 'radio'), form: fc.constantFrom(0, 1),
    });
    fc.assert(fc.property(fc.array(one, { maxLength: 12 }), (controls) => {
      const { sure, unsure } = read(...controls.map((some) => facts(some)));
      expect(new Set(sure.map(({ at }) => at)).size).toBe(sure.length);
      expect(new Set(sure.map(({ kind }) => kind)).size).toBe(sure.length);
      expect(sure.filter(({ kind }) => (unsure as string[]).includes(kind))).toEqual([]);
      // What is in dots is a password and nothing else, and in plain text only what is called one.
      const secret = sure.filter(({ kind }) => /assword/.test(kind));
      expect(sure.filter(({ at }) => controls[at]!.control === 'password').every((field) => secret.includes(field))).toBe(true);
      expect(secret.filter(({ at, label }) => controls[at]!.control !== 'password' && label !== 'パスワード')).toEqual([]);
    }));
  });
});
