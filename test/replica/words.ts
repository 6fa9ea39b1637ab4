// The official words of the site as far as they are known, and nothing else.
// Pure: shared by the server and by the browser bundles.

import { BRANCH_LETTERS, type BranchLetter } from './addresses.ts';

/**
 * Marks a text whose real wording is unknown (facts, section 11).
 * It changes nothing; it exists so that a reader of the code can tell invention from fact.
 */
export const invented = (text: string): string => text;

export const BANNER = '複製（練習用）';
export const SYSTEM_NAME = '建設キャリアアップシステム';
export const SYSTEM_NAME_EN = 'Construction Careerup System';
export const FORM_NAME = 'お問い合わせフォーム';
export const FORM_TITLE = `サポート:${FORM_NAME}`;
export const FORM_HEADING = `${SYSTEM_NAME}${FORM_NAME}`;
export const REQUIRED = '※必須';

export const NAV = ['CCUSについて', '登録する', 'CCUSを使う', '各種資料', '説明会・サポート', 'FAQ (よくあるご質問)'] as const;

export interface Topic {
  readonly code: string;
  readonly label: string;
}

/** As read from screenshots; the wording of ①, ② and ⑨ is uncertain in the source and kept as read. */
export const TOPICS: readonly Topic[] = [
  { code: '1', label: '①ログイン情報を教えてほしい。(※セキュリティコード/登録メールアドレス/パスワードが不明)' },
  { code: '2', label: '②パスワードを再入力してほしい(※初回時)' },
  { code: '3', label: '③申請状況を確認したい' },
  { code: '4', label: '④申請不備の理由や解決方法を教えてほしい' },
  { code: '5', label: '⑤新規申請や変更申請の方法を教えてほしい' },
  { code: '6', label: '⑥システム操作時にエラーメッセージが表示されたので内容を確認したい' },
  { code: '7', label: '⑦お支払いについて確認したい' },
  { code: '8', label: '⑧API連携システムについて確認したい' },
  { code: '9', label: '⑨その他の(上記以外)' },
];

export const topicLabel = (code: string): string => TOPICS.find((topic) => topic.code === code)?.label ?? '';

/** Only ① is known to be followed by the five branches. */
export const hasBranches = (code: string): boolean => code === '1';

export const TOPIC = {
  heading: '1. 【問い合わせ内容】',
  question: 'お問い合わせの項目を1つ選択してください',
  placeholder: '1つ選択してください。',
  next: '次へ',
} as const;

export const PREFACE: readonly string[] = [
  '◇お問い合わせ前に下記をご確認ください。',
  '※お問い合わせ内容の多くは、こちらのFAQをご参照いただくと解決する可能性があります。',
  // The end of the next two sentences is cut off in the source.
  invented('※就業履歴登録アプリ(建レコ)についての問い合わせは、建レコの窓口をご利用ください。'),
  invented('※能力評価制度・レベル判定システムについては国土交通省の案内をご確認ください。'),
];

const BRANCH_TEXT: Record<BranchLetter, string> = {
  a: 'パスワードのみ不明の場合は',
  b: '建設キャリアアップシステムにログイン可能で、登録メールアドレスを確認・変更したい場合は',
  c: '建設キャリアアップシステムにログイン不可で、登録メールアドレスを変更したい場合は',
  d: 'ID、セキュリティコード、登録メールアドレス、パスワードが不明の場合は',
  e: 'パスワードを入力し、ログインボタンを押すとエラーが出る場合は',
};

export const BRANCHES = {
  lead: 'まずは以下をご確認ください。',
  here: 'こちら',
  items: BRANCH_LETTERS.map((letter) => ({ letter, text: BRANCH_TEXT[letter] })),
  notes: ['※問題の早期解決のため上記を必ずご確認ください。', '※上記確認後、問い合わせが必要な場合は、情報記入欄をご利用ください。'],
} as const;

export const BODY = {
  heading: '2. 情報記入欄',
  label: '情報記入欄',
  lead: '上記「a」「b」「c」の「こちら」をご確認の上、「下記情報をお問い合わせフォームへ入力ください。」に記載された内容を入力してください。',
  /** For the other topics the real lead is unknown. */
  otherLead: invented('お問い合わせの内容を、できるだけくわしく入力してください。'),
  note: '※上記にて本人確認が取れない場合は対応が出来かねますので、ご了承ください。',
} as const;

export const CONTACT_HEADING = '3. お問い合わせ担当者情報(本お問い合わせに関する連絡先)';
export const MAIL_AGAIN_NOTE = '確認のため再度メールアドレスを入力してください。';
export const MAIL_AGAIN_LABEL = invented('メールアドレス（確認のため再入力）');

export const CONTACT = {
  company: { label: '会社名', note: invented('例：株式会社○○建設') },
  name: { label: '氏名', note: '例：基金 次郎' },
  email: { label: 'メールアドレス', note: 'XXXX@XXXX.XX (半角で入力してください)' },
  phone: { label: '電話番号', note: '000-XXXX-XXXX (半角でご入力してください)' },
} as const;

export const CONTACT_NOTES: readonly string[] = [
  '※送信完了後、上記アドレス宛に、受付完了を知らせるメールを通知します。',
  '1時間以上経っても届かない場合は、入力したメールアドレスに誤りがないか、迷惑メールフォルダに振り分けられていないか、ご確認ください。',
];

export const BUTTONS = { confirm: '確認', send: invented('送信'), back: invented('戻る') } as const;

export const CONFIRM = {
  heading: invented('入力内容の確認'),
  lead: invented('次の内容で送信します。よろしければ「送信」を押してください。'),
} as const;

export const DONE = {
  heading: invented('お問い合わせを受け付けました'),
  lead: invented('受付番号をお控えください。受付完了をお知らせするメールをお送りします。'),
  receiptLabel: invented('受付番号'),
} as const;

export const TRAP = {
  label: 'メールアドレス',
  readonlyLabel: invented('受付方法'),
  readonlyValue: invented('ホームページ'),
} as const;

export const ERROR_SUMMARY = invented('入力内容に誤りがあります。下記をご確認ください。');
export const SIGNED_IN = invented('ログイン中：');
