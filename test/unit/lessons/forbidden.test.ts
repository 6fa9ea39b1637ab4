import { describe, expect, it } from 'vitest';
import { neverInto } from '../../../utils/lessons/forbidden.ts';

const line = {
  control: 'line',
  type: 'text',
  own: '',
  before: [],
  heading: [],
  after: '',
  placeholder: '',
  code: 'f1',
  section: '',
} as const;
const never = (some: { own?: string; before?: readonly string[] }) => neverInto({ ...line, ...some }, 'personName', false);

describe('a lesson', () => {
  it.each([
    '認証コード',
    '認 証 番 号',
    'ワンタイムコード',
    'ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ',
    'パス ワード',
    'ぱすわーど',
    'パスワ－ド',
    'パスフレーズ',
    '暗証',
    'あんしょう番号',
    'PIN',
    'ＰＩＮコード',
    'P.I.N.',
    '秘密の質問',
    'ひみつの答え',
    '秘密の質問への回答',
    'あいことば',
    'セキュリティ・コード',
    '本人確認番号',
    '確認コード',
    'one-time code',
    'OTP',
    'pin_code',
    'Security question',
    'パスキー',
  ])('leads into a secret, however it is spelled: %s', (own) => {
    expect(never({ own })).toBe('password');
    expect(never({ before: ['必須', own] })).toBe('password');
  });

  it.each([
    '氏名（確認）',
    'メールアドレス（確認用）',
    '配送先',
    'Shipping name',
    'ピン留めの名',
    '担当者名',
    'キャンセルの理由',
    '認定番号の名義',
  ])('but does into %s', (own) => {
    expect(never({ own })).toBe(null);
  });
});
