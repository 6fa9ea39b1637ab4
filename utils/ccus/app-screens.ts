import type { Grade, SourceKey } from './sources.ts';

/** A screen of the application behind the login, known by words that must all stand on it. NFKC. */
interface AppScreen {
  screen: string;
  /** Must match in its headings, buttons and dialogs, which are given one per line. */
  says?: RegExp;
  /** Must match in its route and its whole text. */
  text: RegExp;
  grade: Grade;
  source: SourceKey;
}

/**
 * The screens that no feature of the page acts on. They are told apart in the
 * background, so that no page pays for knowing them. The first that fits wins.
 */
export const appScreens = [
  // The sentence is in the text of the guide for businesses, はい in its picture of a popup.
  { screen: 'passwordChanged', says: /^はい$/m, text: /パスワードの変更に成功/, grade: 'official', source: 'businessGuide' },
  { screen: 'consentTerms', says: /^同意しない$/m, text: /登録申請 ?[/>] ?システム利用規約/, grade: 'official', source: 'guidance' },
  { screen: 'consentPersonal', says: /^同意しない$/m, text: /登録申請 ?[/>] ?個人情報/, grade: 'official', source: 'guidance' },
  { screen: 'registrationMethod', says: /^はい$/m, text: /登録方式[^]*簡略型登録[^]*詳細型登録/, grade: 'official', source: 'guidance' },
  // The breadcrumb is inferred from those of the two screens before it.
  { screen: 'applicationEntry', text: /登録申請 ?[/>] ?申請内容登録/, grade: 'unverified', source: 'guidance' },
  { screen: 'applicationPortal', text: /100_新規登録|申請用の画面です/, grade: 'official', source: 'guidance' },
  // No screen after the reissue has been seen; that a mail is sent is known.
  {
    screen: 'reissueSent',
    says: /パスワード.{0,6}再発行/,
    text: /送(り|信し|付し)(いた)?(し)?ました/,
    grade: 'unverified',
    source: 'column2025',
  },
  { screen: 'registered', text: /閲覧 ?[/>] ?(自社|登録)情報/, grade: 'official', source: 'businessGuide' },
] as const satisfies readonly AppScreen[];

export type AppScreenKey = (typeof appScreens)[number]['screen'];
export const appScreenKeys: readonly AppScreenKey[] = appScreens.map(({ screen }) => screen);

/** Which of these screens the words of a page are. */
export const appScreenOf = (words: { says: string; text: string }): AppScreenKey | null =>
  appScreens.find((one: AppScreen) => one.text.test(words.text) && (one.says?.test(words.says) ?? true))?.screen ?? null;
