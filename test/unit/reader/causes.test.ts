import { describe, expect, it } from 'vitest';
import type { ControlFacts } from '../../../utils/reader/facts.ts';
import { readFields } from '../../../utils/reader/fields.ts';
import { meaningOf } from '../../../utils/reader/meaning.ts';

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

/** What real forms were once read wrongly for. */
describe('causes of wrong readings', () => {
  it('a number in the name of the only mail box repeats nothing', () => {
    expect(kinds(facts({ own: 'メールアドレス', code: 'mail 2' }))).toEqual(['email@0']);
    expect(
      kinds(
        facts({ own: 'メールアドレス', code: 'mail' }),
        facts({ own: 'お名前' }),
        facts({ own: 'メールアドレス(確認)', code: 'mail2' }),
      ),
    ).toEqual(['email@0', 'personName@1']);
  });

  it('ログインID lets somebody in, and ユーザー名 beside it does not', () => {
    const form = [facts({ own: 'ログインID' }), facts({ own: 'ユーザー名' }), facts({ own: 'メールアドレス' })];
    expect(kinds(...form, facts({ own: 'パスワード', control: 'password', type: 'password', code: 'new' }))).toContain('loginId@0');
  });

  it('a form that its parser has cut goes on behind it', () => {
    const mail = facts({ own: 'メールアドレス', form: 1 });
    const rest = [facts({ own: 'メールアドレス(確認)', form: 0 }), facts({ own: 'お名前', form: 0 })];
    expect(kinds(facts({ own: '会社名', form: 1 }), mail, ...rest)).toEqual(['companyName@0', 'email@1', 'emailConfirm@2', 'personName@3']);
  });

  it('the name of the form over boxes that name themselves is no label', () => {
    for (const over of ['お問い合わせ', '無料相談', 'お問い合わせフォーム', 'CONTACT']) {
      const boxes = ['お名前', 'メールアドレス', '電話番号'].map((placeholder, at) =>
        facts(at === 0 ? { placeholder, before: [over] } : { placeholder, heading: [over], gap: '' }),
      );
      expect(kinds(...boxes), over).toEqual(['personName@0', 'email@1', 'phone@2']);
    }
    // Somebody else's box stays somebody else's.
    expect(kinds(facts({ placeholder: 'お名前', before: ['紹介者'] }))).toEqual([]);
  });

  it('お問い合わせサービス and やさしい日本語 are words like others', () => {
    expect(meaningOf('お問い合わせサービス')?.topic).toBe('inquiryCategory');
    expect(meaningOf('お問い合わせ商材')?.topic).toBe('inquiryCategory');
    expect(meaningOf('会社の なまえ')?.topic).toBe('companyName');
    expect(meaningOf('でんわばんごう')?.topic).toBe('phone');
    expect(meaningOf('けいたいでんわ')?.topic).toBe('mobile');
  });

  it('a year behind an era is a year of that era, and a date needs all of its parts', () => {
    const era = facts({ control: 'select', type: 'select-one', options: ['選択', '昭和', '平成'], heading: ['生年月日'] });
    const part = (gap: string) => facts({ heading: ['生年月日'], gap });
    expect(kinds(era, part(''), part('年'), part('月'))).toEqual(['birthEra@0', 'birthYear@1', 'birthMonth@2', 'birthDay@3']);
    expect(kinds(era, part(''))).toEqual([]);
  });
});
