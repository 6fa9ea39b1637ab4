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
  'reissueSent',
  'passwordChange',
  'securityCode',
  'passwordChanged',
  'portal',
  'registered',
  'applicationPortal',
  'registrationMethod',
  'consentPersonal',
  'consentTerms',
  'applicationEntry',
  'businessSearch',
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
  /** In the application behind the login: its address and its text, hidden text included. Empty elsewhere, where others write about its screens. */
  app: string;
}

export interface ScreenRule {
  screen: ScreenKey;
  /** All must hold. */
  when: (seen: ScreenEvidence) => boolean;
}

const inquiry = /(お?問い?合わ?せ)(フォーム|入力|内容)/;
const reissue = /パスワード.{0,6}(再|忘れ|初期化)/;
/** Typed into, or chosen from: a screen to read only has none. */
const isForm = (seen: ScreenEvidence) => seen.textInputs + seen.textareas + seen.selects > 0;

/** A screen behind the login, by the words on it and on its buttons. */
const inApp = (screen: ScreenKey, words: RegExp, buttons?: RegExp): ScreenRule => ({
  screen,
  when: (seen) => words.test(seen.app) && (buttons?.test(seen.buttons) ?? true),
});

/**
 * First rule that holds wins. Source of the words: screenshots of the official
 * screens, those of an application from the guidance of January 2026 and those
 * of a change of password from both guides; the reissue and the portal's menu
 * are third-party texts.
 */
export const screenRules: readonly ScreenRule[] = [
  { screen: 'passwordChanged', when: (seen) => seen.passwords !== 1 && /パスワードの変更に成功/.test(seen.app) && /はい/.test(seen.buttons) },
  {
    // A popup over the change of the password, or a screen of its own.
    screen: 'securityCode',
    when: (seen) =>
      /(セキュリティ・?コード|本人確認番号)/.test(seen.headings) &&
      (seen.textInputs + seen.passwords === 1 || (seen.textInputs === 1 && seen.passwords > 1)),
  },
  {
    screen: 'passwordChange',
    when: (seen) => seen.passwords > 1 && /パスワード.{0,6}(変更|設定|更新)/.test(seen.headings + seen.buttons),
  },
  // The address is from public programs that used the search years ago.
  { screen: 'businessSearch', when: (seen) => /open_jigyousya/.test(seen.app) || (seen.app !== '' && /事業者.?検索/.test(seen.headings)) },
  inApp('consentTerms', /登録申請 ?[/>] ?システム利用規約/, /同意しない/),
  inApp('consentPersonal', /登録申請 ?[/>] ?個人情報/, /同意しない/),
  inApp('registrationMethod', /簡略型登録.+詳細型登録/, /はい/),
  // The breadcrumb is inferred from those of the two screens before it.
  inApp('applicationEntry', /登録申請 ?[/>] ?申請内容登録/),
  inApp('applicationPortal', /100_新規登録|申請用の画面です/),
  { screen: 'reissue', when: (seen) => seen.passwords === 0 && seen.textInputs > 0 && reissue.test(seen.headings) },
  { screen: 'reissueSent', when: (seen) => !isForm(seen) && seen.passwords === 0 && reissue.test(seen.headings) && /送/.test(seen.app) },
  {
    screen: 'login',
    when: (seen) =>
      seen.passwords === 1 && seen.textInputs <= 2 && /ログイン|login/i.test(seen.headings + seen.buttons),
  },
  {
    screen: 'inquiryDone',
    when: (seen) => /(送信|受付|受け付け)(が)?(完了|ました)/.test(seen.headings) && seen.textareas === 0,
  },
  {
    screen: 'inquiryConfirm',
    when: (seen) =>
      inquiry.test(seen.headings) && seen.textareas === 0 && seen.textInputs === 0 && /送信/.test(seen.buttons),
  },
  {
    screen: 'inquiryForm',
    when: (seen) => inquiry.test(seen.headings) && seen.textareas > 0 && seen.textInputs >= 2,
  },
  {
    screen: 'inquiryTopic',
    when: (seen) => inquiry.test(seen.headings) && seen.selects > 0 && seen.textareas === 0,
  },
  inApp('registered', /閲覧 ?[/>] ?(自社|登録)情報/),
  { screen: 'portal', when: (seen) => seen.passwords === 0 && (/ログアウト/.test(seen.buttons) || /\d{3}_閲覧/.test(seen.app)) },
  { screen: 'faq', when: (seen) => !isForm(seen) && /よくある.{0,2}質問|FAQ/i.test(seen.headings.split('\n', 2).join()) },
  {
    screen: 'top',
    when: (seen) =>
      /建設キャリアアップシステム/.test(seen.headings) && seen.passwords === 0 && seen.textareas === 0,
  },
];
