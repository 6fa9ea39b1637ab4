/**
 * The screens of the official sites, and what on a page speaks for each.
 * Addresses are mostly unknown, so the words on the page decide.
 */
export const screenKeys = [
  'inquiryTopic',
  'inquiryForm',
  'inquiryConfirm',
  'inquiryDone',
  'login',
  'reissue',
  'businessSearch',
  'passwordChange',
  'securityCode',
  'portal',
  'faq',
  'top',
  'unknown',
] as const;
export type ScreenKey = (typeof screenKeys)[number];

/** What a page shows, cheaply gathered. */
export interface ScreenEvidence {
  /** Document title and headings, joined by line breaks. */
  headings: string;
  selects: number;
  textareas: number;
  textInputs: number;
  passwords: number;
  /** Words on the buttons. */
  buttons: string;
}

export interface ScreenRule {
  screen: ScreenKey;
  /** All must hold. */
  when: (seen: ScreenEvidence) => boolean;
}

const inquiry = /(お?問い?合わ?せ)(フォーム|入力|内容)/;
/** Whether the screen has controls to type into or choose from. A screen that is only read has none. */
const isForm = (seen: ScreenEvidence) => seen.textInputs + seen.textareas + seen.selects > 0;

/**
 * The first rule that holds wins. Within a rule, counts are compared before words, because patterns take longer. Source of the words:
 * screenshots of the official screens; third-party texts for the reissue and the portal's menu.
 * Further screens of the application behind the login are told apart in
 * `app-screens.ts`, in the background.
 */
export const screenRules: readonly ScreenRule[] = [
  {
    // A popup over the change of the password, or a screen of its own.
    screen: 'securityCode',
    when: (seen) =>
      (seen.textInputs + seen.passwords === 1 || (seen.textInputs === 1 && seen.passwords > 1)) &&
      /(セキュリティ・?コード|本人確認番号)/.test(seen.headings),
  },
  {
    screen: 'passwordChange',
    when: (seen) => seen.passwords > 1 && /パスワード.{0,6}(変更|設定|更新)/.test(seen.headings + seen.buttons),
  },
  {
    screen: 'reissue',
    when: (seen) => seen.passwords === 0 && seen.textInputs > 0 && /パスワード.{0,6}(再|忘れ|初期化)/.test(seen.headings),
  },
  { screen: 'businessSearch', when: (seen) => seen.textInputs > 0 && /登録事業者.{0,2}検索/.test(seen.headings) },
  {
    screen: 'login',
    when: (seen) => seen.passwords === 1 && seen.textInputs <= 2 && /ログイン|login/i.test(seen.headings + seen.buttons),
  },
  {
    screen: 'inquiryDone',
    when: (seen) => seen.textareas === 0 && /(送信|受付|受け付け)が?(完了|ました)/.test(seen.headings),
  },
  {
    screen: 'inquiryConfirm',
    when: (seen) => seen.textareas === 0 && seen.textInputs === 0 && inquiry.test(seen.headings) && /送信/.test(seen.buttons),
  },
  {
    screen: 'inquiryForm',
    when: (seen) => seen.textareas > 0 && seen.textInputs >= 2 && inquiry.test(seen.headings),
  },
  {
    screen: 'inquiryTopic',
    when: (seen) => seen.selects > 0 && seen.textareas === 0 && inquiry.test(seen.headings),
  },
  { screen: 'portal', when: (seen) => seen.passwords === 0 && /ログアウト/.test(seen.buttons) },
  { screen: 'faq', when: (seen) => !isForm(seen) && /よくある.{0,2}質問|FAQ/i.test(seen.headings.split('\n', 2).join()) },
  {
    screen: 'top',
    when: (seen) => seen.passwords === 0 && seen.textareas === 0 && /建設キャリアアップシステム/.test(seen.headings),
  },
];
