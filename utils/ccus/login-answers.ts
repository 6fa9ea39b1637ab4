import type { Fact } from './sources.ts';

/** Parts of meaning that a sentence of a login screen may hold. */
export interface AnswerParts {
  /** What is spoken of. */
  id: RegExp;
  password: RegExp;
  both: RegExp;
  /** What was typed, whatever it was. */
  typed: RegExp;
  /** The second step of a login: it says nothing about the password. */
  secondStep: RegExp;
  /** What was typed is not as it should be. */
  wrong: RegExp;
  /** A login came to nothing; no reason is given. */
  refused: RegExp;
  /** 「ご確認ください」 said of ID and password is a polite refusal. */
  check: RegExp;
  locked: RegExp;
  /** Words of locking that tell of no lock: one that may come, one that is over, another kind of lock. */
  noLock: RegExp;
  suspended: RegExp;
  expired: RegExp;
  /** The service rests … */
  rest: RegExp;
  /** … now. */
  restsNow: RegExp;
  elsewhere: RegExp;
  server: RegExp;
  network: RegExp;
  blank: RegExp;
  format: RegExp;
  /** Only a sentence about what may happen, about another time, a heading of help, a rule or advice: it answers nothing. */
  notice: RegExp;
  /** The site's own number of tries left. */
  triesLeft: RegExp;
}

const idWords =
  'ユーザー?(?:名|id|番号|コード)?|利用者(?:名|id|番号)?|(?:会員|お客様|お客さま|顧客|社員|職員|契約者?|登録|管理者?|申請)(?:番号|コード|id)|会員|アカウント|メールアドレス|ログイン名|user ?(?:name|id)?|account|e-?mail';

/**
 * What a login screen may answer. No message of the live site is known, so these are parts of the usual Japanese and
 * English of logins, in one width and small letters; how they make a meaning is in `guard/sentence.ts`. A line that
 * fits none is asked about and then remembered on this computer.
 */
export const answerParts: Fact<AnswerParts> = {
  value: {
    id: new RegExp(`(?<![a-z])id(?:s)?(?![a-z])|${idWords}`),
    password: /パスワード|パスコード|パスフレーズ|暗証(?:番号|コード)|password|passcode|(?<![a-z])p(?:in|w)(?![a-z])/,
    both: /(?:ログイン|サインイン|認証|アカウント|資格|登録|本人)(?:の|された|した)?(?:情報|内容|データ)|組み?合わ?せ|credentials|(?:login|account|sign-?in) (?:details|information)/,
    typed: /入力(?:の|された|した|いただいた)?(?:情報|内容|データ|値|もの)/,
    secondStep: /画像認証|ワンタイム|[二2]段階|(?:確認|認証|セキュリティ)コード|captcha|one-?time|verification code/,
    wrong:
      /違(?:い|う|っ|え)|ちが(?:い|う|っ)|異な(?:り|る|っ)|誤(?:り|っ)|間違|まちが|正しく(?:は|も)?(?:な|ありま|ござ)|正しいものでは|一致(?:しま?せ|しな|いたしませ|しておりませ|せず)|不一致|合(?:い|って(?:い|お)り?)ませ|不正|無効|登録(?:が|は|されて)?(?:い|お|ござい|あり)?(?:りま|ま)?(?:せん|ない)|登録がな|未登録|存在(?:しま?せ|しな|いたしませ|しておりませ)|見(?:つか|当た|あた)りませ|見(?:つか|当た|あた)らな|該当.{0,16}(?:ありませ|ございませ|なし|がない)|認識(?:でき|され)|incorrect|invalid|wrong|unknown|(?:not|n't) (?:be )?(?:match|recogni[sz]ed?|exist|correct|valid|found|find|registered)|mismatch|bad|no (?:such )?(?:account|user)/,
    refused:
      /(?:ログイン|ログオン|サインイン|認証|本人(?:である)?(?:こと)?(?:の|を|が)?確認)(?:処理|すること)?(?:に|が|は|を|も)?.{0,4}(?:失敗|でき(?:ませ|な)|エラー|拒否|不可)|(?:login|log-?on|sign-?in|authentication) (?:failed|failure|error|was unsuccessful)|(?:failed|unable|could not|couldn't|cannot|can't) (?:to )?(?:log|sign|authenticate)/,
    check: /(?:確認|確かめ|見直し).{0,8}(?:ください|下さい|お願い|願い)|(?:check|verify|confirm) your/,
    locked:
      /(?<![ブク])ロック(?:中|され|し(?:ま|て|た)|状態|がかか|アウト)|凍結|回数?.{0,14}(?:超え|超過|達し|上限)|(?:回|連続|続い|何度も).{0,24}(?:間違|失敗|誤|まちが).{0,30}(?:停止|制限|でき(?:ませ|な)|使え)|(?:間違|失敗|誤).{0,8}(?:続い|連続|回).{0,30}(?:停止|制限|でき(?:ませ|な)|使え)|(?:一時的?に?|しばらく).{0,14}(?:アカウント|id|ログイン).{0,10}(?:でき(?:ませ|な)|停止|制限|使え)|(?:アカウント|id|ログイン)(?:を|は|が).{0,4}(?:一時|しばらく).{0,14}(?:でき(?:ませ|な)|停止|制限|使え)|回数が多すぎ|too many|lock(?:ed|out)|maximum (?:number of )?(?:login )?attempts/,
    noLock:
      /ロック(?:され|し)ます|ロック(?:が|は|を)?.{0,6}解除|(?:caps|キャップス|num|スクロール|画面) ?(?:ロック|lock)|(?:will|may|might|would|can) be (?:temporarily )?locked/,
    suspended:
      /^(?!.*存在し).*(?:(?:アカウント|id|会員|契約|ユーザー?|利用者|お客様|利用|サービス).{0,24}(?:停止(?:中|され|し(?:ま|て))|無効(?:化|に|とな)|退会|解約|廃止|失効|削除され|終了して)|(?:利用料|料金|支払|入金|未納).{0,24}(?:停止|でき(?:ませ|な))|退会(?:済|手続|され)|権限が(?:あり|ござい)ませ|許可されて(?:いませ|おりませ|いな)|disabled|suspended|deactivated|(?:not|n't) (?:authori[sz]ed|allowed|permitted))/,
    expired:
      /(?:セッション|ページ|画面|url|リンク|トークン).{0,14}(?:切れ|切断|終了|無効|失効|期限)|タイムアウト|期限.{0,6}(?:切れ|過ぎ|超過|終了)|(?:長時間|一定時間|しばらく).{0,12}(?:操作|アクセス|利用)が?.{0,10}(?:ログアウト|切)|自動(?:的に)?ログアウト|不正な(?:画面)?(?:遷移|操作|リクエスト|アクセスで)|expired|timed? ?out/,
    rest: /メンテナンス|サービスが?.{0,10}(?:利用でき|停止)|保守|点検|休止|(?:サービス|利用|受付|稼働|運用)時間外|maintenance/,
    restsNow: /中(?!止)|時間外|でき(?:ませ|な)|いただけ|なれませ|(?:停止|休止)し(?:て|まし)|ただいま|現在|currently|is down|unavailable/,
    elsewhere:
      /(?:他|ほか|別|異なる|複数)の?(?:端末|ブラウザー?|パソコン|pc|コンピューター?|スマ|場所|画面|デバイス|機器|利用者|ユーザー?|方|人|タブ|ウィンドウ|セッション).{0,20}(?:使用|利用|ログイン|ログオン|サインイン|接続|操作)|(?:既に|すでに|現在).{0,10}(?:ログイン|ログオン|サインイン)(?:中|済|され|して)|(?:二重|多重|重複|同時)(?:に|での?)?(?:ログイン|ログオン|サインイン|使用|接続|利用|アクセス)|ログイン中の(?:id|ユーザー?|アカウント)|(?:id|アカウント)は.{0,6}使用中|already (?:logged|signed|in use)|(?:another|other|different) (?:device|location|session|browser|computer)/,
    server:
      /(?:システム|サーバー?|内部|予期(?:せぬ|しない)|予期(?:でき)?ない|想定外|不明な|データベース)(?:上の|内部|側)?(?:の|で|に|が)?.{0,6}(?:エラー|障害|問題|例外|異常|不具合|トラブル)|処理(?:中|の途中)?(?:に|で|が)?.{0,8}(?:エラー|問題|中断|異常)|(?<!ログイン|認証)中に.{0,4}エラー|(?:server|internal|system|unexpected|unknown) error|something went wrong|error (?:has )?occurred|service unavailable|bad gateway/,
    network:
      /(?:通信|ネットワーク|回線|インターネット|接続|サーバー?(?:に|へ|と|との|から|への|からの))(?:の|に|が|へ|は|を)?.{0,8}(?:失敗|エラー|でき(?:ませ|な)|切断|切れ|されて(?:いませ|おりませ)|不安定|障害|ありませ)|オフライン|混み?(?:合|雑)|混雑|集中し|つながり(?:にく|ませ)|繋がり(?:にく|ませ)|network|offline|(?:unable to|cannot|can't|could not) connect|connection|busy/,
    blank:
      /(?<!再度?|もう一度|改めて|再)(?:入力|記入|指定|選択)(?:を)?(?:して|し)?(?:ください|下さい|お願い|願い)|未(?:入力|記入)|(?:入力|記入)が?(?:され)?て?(?:いませ|おりませ|あり?ませ|いない)|必須|空(?:欄|白)|please (?:enter|fill|type|input|provide)|required|(?:be|is) (?:blank|empty)/,
    format:
      /形式|書式|フォーマット|(?:\d+ ?(?:桁|けた|ケタ|文字|字)|半角|全角|英数字?|大文字|小文字|記号|ハイフン).{0,24}(?:入力|で(?:ご)?記入|含|なければ|してください)|(?:使用|利用|使う?|使え|入力)(?:する)?(?:こと)?(?:が|の)?でき?な?い?(?:ない)?文字|禁止文字|長すぎ|短すぎ|(?:too (?:short|long)|characters)/,
    notice:
      /(?:場合|とき|時|際)(?:に?は|、|に表示|の|$)|(?:た|る|ない|て)方(?:は|へ|$)|忘れ(?:た?方|た?とき|$)|(?:わから|でき)ない(?:方|とき|$)|(?:について|とは|お知らせ|案内|方法|手順|対処|手続き|質問|注意|使い方|流れ)(?:[へをは]|はこちら|$)|(?:ご)?注意(?:ください|下さい|願い)|(?:前回|最終|最後の?)の?(?:ログイン|利用|アクセス)|(?:え|う|る|た|し)と[、,]?.{0,24}(?:ます|ません)$|^(?:.{0,12})(?:\d+月|\d+日|\d+時から|毎週|毎月|毎日|下記|以下の).{0,40}(?:ます|ません|予定|ご了承.{0,6}|まで)$|予定(?:です|して|$)|しないで|ないように|使わないで|教えない|の?前に[、,]|\?$|(?:if|when|before|after) (?:you|your|five|the)|forgot|\bhow to\b/,
    triesLeft: /(?:あと|残り)[^\d。]{0,8}(\d)\s*回|(\d) (?:more )?(?:attempts?|tries) (?:left|remaining)/,
  },
  grade: 'unverified',
  source: 'siteScreens',
};
