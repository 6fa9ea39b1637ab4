import { describe, expect, it } from 'vitest';
import { leadSentences } from '../../../utils/ccus/inquiry.ts';
import { emptyDraft, readDraft, type ProfileDraft } from '../../../utils/profiles/draft.ts';
import { composeInquiry } from '../../../utils/inquiries/text.ts';

const profileOf = (draft: ProfileDraft) => {
  const read = readDraft(draft, '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11', Date.UTC(2026, 10, 21));
  if (!read.ok) throw new Error('the example is wrong');
  return read.value;
};

const business = profileOf({
  ...emptyDraft('business'),
  name: '株式会社みなと',
  ccusId: '12345678901222',
  address: '東京都港区1-2-3',
  phone: '03-1234-5678',
  registeredEmail: 'old@example.jp',
  desiredEmail: 'new@example.jp',
  reason: '退職のため',
  canLogin: 'no',
});

const worker = profileOf({
  ...emptyDraft('worker'),
  name: '山田 太郎',
  birthYear: '1965',
  birthMonth: '7',
  birthDay: '1',
});

const numbered = (text: string | null) => (text ?? '').split('\n').filter((line) => /^[①-⑨]/.test(line));

describe('the text of the 情報記入欄', () => {
  it('has the eight lines of a business in their order', () => {
    expect(numbered(composeInquiry(business, '1', 'c'))).toEqual([
      '①事業者名：株式会社みなと',
      '②事業者ID：12345678901222',
      '③事業者の所在地：東京都港区1-2-3',
      '④事業者の電話番号：03-1234-5678',
      '⑤登録済メールアドレス：old@example.jp',
      '⑥変更希望メールアドレス：new@example.jp',
      '⑦使用できない理由：退職のため',
      '⑧ログイン可能か：不可',
    ]);
  });

  it('has the nine lines of a worker, and 不明 for what is not known', () => {
    expect(numbered(composeInquiry(worker, '1', 'c'))).toEqual([
      '①技能者氏名：山田 太郎',
      '②技能者ID：不明',
      '③技能者の登録住所：不明',
      '④技能者の登録電話番号：不明',
      '⑤生年月日：（西暦）1965年7月1日',
      '⑥登録済メールアドレス：不明',
      '⑦変更希望メールアドレス：不明',
      '⑧使用できない理由：不明',
      '⑨ログイン可能か：不明',
    ]);
  });

  it.each(['a', 'b', 'c', 'd', 'e'] as const)('begins branch %s with its own sentence', (branch) => {
    expect(composeInquiry(business, '1', branch)?.split('\n')[1]).toBe(leadSentences[branch]);
  });

  it('waits for a branch under topic ①', () => {
    expect(composeInquiry(business, '1', null)).toBeNull();
  });

  it('names only who it is about under another topic', () => {
    expect(numbered(composeInquiry(business, '9', null))).toEqual(['①事業者名：株式会社みなと', '②事業者ID：12345678901222']);
  });
});
