import type { Fact, QuotableFact } from './sources.ts';

/** Host of the login application. Any page that loads from it may be the result of a login. */
export const loginHost = 'www.mobile.ccus.jp';

/** Wrong tries after which CCUS locks an account. */
export const loginTries: QuotableFact<number> = { value: 5, grade: 'third-party', source: 'column2025' };

/** When a lock ends by itself, in minutes after it began: not before `early`, not after `late`. */
export const lockMinutes: QuotableFact<{ early: number; late: number }> = {
  value: { early: 30, late: 60 },
  grade: 'third-party',
  source: 'column2025',
};

/** The weekly hours without service, Japan time. `day` counts from Sunday = 0; `to` is on the day after. */
export const maintenanceHours: QuotableFact<{ day: number; from: number; to: number }> = {
  value: { day: 4, from: 20, to: 7 },
  grade: 'official',
  source: 'guidance',
};

/** The link on the login screen that leads to a new password. Its address is unknown, so it is found by its words. */
export const reissueLink: Fact<RegExp> = { value: /パスワードを?(お)?忘れ/, grade: 'official', source: 'guidance' };

/** What stands on screens behind the login and nowhere before it. */
export const signedInWords: Fact<RegExp> = {
  value: /ログアウト|log ?out|sign ?out|^\s*\d{2,3}_\S|^新しいパスワード|セキュリティコード（本人確認番号）入力/im,
  grade: 'unverified',
  source: 'siteScreens',
};
