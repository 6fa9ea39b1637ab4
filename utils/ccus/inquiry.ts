import type { PersonKind } from './ids.ts';
import type { Fact } from './sources.ts';

/** お問い合わせの項目 ①–⑨ in the order of the pulldown. The labels are kept apart from them, because a page needs only the numbers. */
export const topicKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
export type TopicKey = (typeof topicKeys)[number];

export interface InquiryTopic {
  key: TopicKey;
  mark: string;
  /** Recognises the option even when its number or wording changes a little. */
  means: RegExp;
}

export const topics: Fact<readonly InquiryTopic[]> = {
  grade: 'official',
  source: 'siteScreens',
  value: [
    { key: '1', mark: '①', means: /ログイン情報/ },
    { key: '2', mark: '②', means: /パスワード.*再/ },
    { key: '3', mark: '③', means: /申請状況/ },
    { key: '4', mark: '④', means: /不備/ },
    { key: '5', mark: '⑤', means: /(新規|変更)申請.*方法/ },
    { key: '6', mark: '⑥', means: /エラーメッセージ/ },
    { key: '7', mark: '⑦', means: /支払/ },
    { key: '8', mark: '⑧', means: /API/i },
    { key: '9', mark: '⑨', means: /その他/ },
  ],
};

/** As read from a screenshot; the exact wording of ① and ② is uncertain (two readings differ). */
export const topicLabels: Fact<Record<TopicKey, string>> = {
  grade: 'official',
  source: 'siteScreens',
  value: {
    1: 'ログイン情報を教えてほしい',
    2: 'パスワードを再入力してほしい（初回時）',
    3: '申請状況を確認したい',
    4: '申請不備の理由や解決方法を教えてほしい',
    5: '新規申請や変更申請の方法を教えてほしい',
    6: 'エラーメッセージの内容を確認したい',
    7: 'お支払いについて確認したい',
    8: 'API連携システムについて確認したい',
    9: 'その他（上記以外）',
  },
};

/** The cases a–e that the form offers below topic ①. */
export const branchKeys = ['a', 'b', 'c', 'd', 'e'] as const;
export type BranchKey = (typeof branchKeys)[number];

export interface Branch {
  key: BranchKey;
  label: string;
}

export const branches: Fact<readonly Branch[]> = {
  grade: 'official',
  source: 'siteScreens',
  value: [
    { key: 'a', label: 'パスワードだけがわからない' },
    { key: 'b', label: 'ログインできる。登録メールアドレスを確認・変更したい' },
    { key: 'c', label: 'ログインできない。登録メールアドレスを変更したい' },
    { key: 'd', label: 'ID・セキュリティコード・登録メール・パスワードがわからない' },
    { key: 'e', label: 'ログインボタンを押すとエラーが出る' },
  ],
};

/** The text for an item that the person does not know. */
export const unknownItem = '不明';

/** Items of the 情報記入欄 for branch c, in the order in which CCUS lists them. */
export const itemLabels: Fact<Record<PersonKind, readonly string[]>> = {
  grade: 'third-party',
  source: 'column2024',
  value: {
    business: [
      '事業者名',
      '事業者ID',
      '事業者の所在地',
      '事業者の電話番号',
      '登録済メールアドレス',
      '変更希望メールアドレス',
      '使用できない理由',
      'ログイン可能か',
    ],
    worker: [
      '技能者氏名',
      '技能者ID',
      '技能者の登録住所',
      '技能者の登録電話番号',
      '生年月日',
      '登録済メールアドレス',
      '変更希望メールアドレス',
      '使用できない理由',
      'ログイン可能か',
    ],
  },
};

/** First sentence of the text for each branch of topic ①; our own wording. */
export const leadSentences: Record<BranchKey, string> = {
  a: 'パスワードがわからず、ログインできません。再発行の方法を教えてください。',
  b: '登録メールアドレスの確認・変更の方法を教えてください。',
  c: '登録したメールアドレスがわからない、または使えないため、変更をお願いします。',
  d: 'ログインに必要な情報がわからないため、確認をお願いします。',
  e: 'パスワードを入力してログインボタンを押すと、エラーが表示されます。対応方法を教えてください。',
};

/** First sentence of the text for the other topics; our own wording. ⑨ has none: there only the person's own words count. */
export const topicLeads: Record<Exclude<TopicKey, '1'>, string> = {
  2: '初回のパスワードがわからないため、確認をお願いします。',
  3: '申請の状況を確認したいので、教えてください。',
  4: '申請の不備について、理由と解決の方法を教えてください。',
  5: '申請の方法を教えてください。',
  6: 'システムの操作中にエラーメッセージが表示されました。内容と対応方法を教えてください。',
  7: 'お支払いについて確認をお願いします。',
  8: 'API連携システムについて確認をお願いします。',
  9: '',
};
