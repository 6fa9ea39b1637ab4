import { describe, expect, it } from 'vitest';
import type { ControlFacts, PageFacts } from '../../../utils/reader/facts.ts';
import { readScreenFields } from '../../../utils/reader/registered-fields.ts';

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
const page = (title: string, controls: ControlFacts[], button = ''): Omit<PageFacts, 'gaveUp'> => ({
  title,
  controls,
  buttons: button === '' ? [] : [{ text: button, worth: 2, form: 1, after: controls.length }],
});
const kinds = (one: Omit<PageFacts, 'gaveUp'>) => readScreenFields(one).sure.map(({ kind, at }) => `${kind}@${at}`);

const id = facts({ own: 'ログインID' });
const mail = facts({ own: '登録メールアドレス' });
const name = facts({ own: '事業者名' });

describe('a screen that asks for what is registered', () => {
  it('is the reissue: ID and registered mail address', () => {
    expect(kinds(page('パスワード再発行', [id, mail], '再発行する'))).toEqual(['registeredId@0', 'registeredEmail@1']);
    expect(kinds(page('建設キャリアアップシステム', [{ ...id, section: 'パスワードを忘れた場合' }, mail]))).toEqual([
      'registeredId@0',
      'registeredEmail@1',
    ]);
  });

  it('is the search for businesses, in spite of being a search', () => {
    const all = [facts({ own: '都道府県', control: 'select', options: ['選択', '北海道', '青森県', '東京都', '大阪府'] }), name];
    expect(kinds(page('登録事業者検索', all, '検索'))).toEqual(['registeredName@1']);
  });

  it('is no other search, no inquiry and no login', () => {
    expect(kinds(page('サイト内検索', [name], '検索'))).toEqual([]);
    expect(kinds(page('お問い合わせフォーム', [facts({ own: 'メールアドレス' })], '確認'))).toContain('email@0');
    const password = facts({ control: 'password', type: 'password', own: 'パスワード' });
    expect(kinds(page('ログイン（パスワードを忘れた場合）', [id, password], 'ログイン'))).not.toContain('registeredId@0');
    const question = facts({ control: 'textarea', own: 'お問い合わせ内容' });
    expect(kinds(page('お問い合わせ：パスワード再発行', [facts({ own: 'メールアドレス' }), question], '送信'))).not.toContain(
      'registeredEmail@0',
    );
  });
});
