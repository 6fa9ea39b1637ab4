import type { Fact, ToldFact } from './sources.ts';

/** Host of the login application. Any page that loads from it may be the result of a login. */
export const loginHost = 'www.mobile.ccus.jp';

/** Wrong tries after which CCUS locks an account. */
export const loginTries: ToldFact<number> = { value: 5, grade: 'third-party', source: 'column2025' };

/** When a lock ends by itself, in minutes after it began: not before `early`, not after `late`. */
export const lockMinutes: ToldFact<{ early: number; late: number }> = {
  value: { early: 30, late: 60 },
  grade: 'third-party',
  source: 'column2025',
};

/** The weekly hours without service, Japan time. `day` counts from Sunday = 0; `to` is on the day after. */
export const maintenanceHours: ToldFact<{ day: number; from: number; to: number }> = {
  value: { day: 4, from: 20, to: 7 },
  grade: 'official',
  source: 'guidance',
};

/** The link on the login screen that leads to a new password. Its address is unknown, so it is found by its words. */
export const reissueLink: Fact<RegExp> = { value: /パスワードを?(お)?忘れ/, grade: 'official', source: 'guidance' };

/**
 * What a login screen may answer. No message of the live site is known, so
 * these are the usual words of Japanese logins; a line that fits none of them
 * is asked about and then remembered on this computer.
 */
export const loginAnswers: Fact<{
  locked: RegExp;
  /** Warns of a lock that has not happened yet. */
  warning: RegExp;
  /** The site's own number of tries left. */
  triesLeft: RegExp;
  /** Something is wrong … */
  wrong: RegExp;
  /** … with these. */
  credential: RegExp;
  refused: RegExp;
  /** Answers that say nothing about the password. */
  nothing: RegExp;
  signedIn: RegExp;
}> = {
  value: {
    locked:
      /ロック(中|され(て|た|ました|ています)|しました|状態)|回数[^。]{0,12}(超|達|上限)|一時的に[^。]{0,8}(利用|ログイン)でき|(is|was|been) locked|locked out/i,
    warning: /ロックされます|ロックします|(will|may) be locked/i,
    triesLeft: /(?:あと|残り)\s*(\d)\s*回|(\d) (?:more )?(?:attempts?|tries) (?:left|remaining)/i,
    wrong:
      /違(い|っ|う)|ちが(い|っ|う)|誤(り|っ)|正しく(ありません|ない)|一致し(ません|ない)|登録されていません|存在し(ません|ない)|見つかりません|不正です|間違|incorrect|invalid|wrong|not match|お確かめ/i,
    credential: /ID|パスワード|ユーザ|アカウント|password|user/i,
    refused: /認証(に|が)?(失敗|でき(ません|ない)|エラー)|ログイン(に失敗|でき(ません|ない))|(login|authentication) failed/i,
    nothing:
      /システム(で|に)?(エラー|障害)|システムエラー|通信(に|が)?(失敗|エラー|でき)|タイムアウト|timed? ?out|有効期限|期限切れ|メンテナンス|混み合|入力してください|必須項目|network|server error/i,
    signedIn: /ログアウト|log ?out|sign ?out|^\s*\d{2,3}_\S|^新しいパスワード|セキュリティコード（本人確認番号）入力/im,
  },
  grade: 'unverified',
  source: 'siteScreens',
};
