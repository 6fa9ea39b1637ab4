/**
 * What buttons say, the best first: where a form has both 送信 and 確認, the
 * person reads everything once more before it is sent.
 */
export const buttonWords: readonly (readonly [points: number, RegExp])[] = [
  [7, /(資料|カタログ|ホワイトペーパー).{0,3}ダウンロード/],
  [
    -20,
    /戻る|もどる|(?<!パスワードを?の?)リセット|クリア|取り?消|キャンセル|閉じる|検索|住所|郵便|参照|ファイル|選択|追加|削除|ダウンロード|印刷|表示|メニュー|同意しない|忘れ|カート|reset(?! password)|clear|cancel|back|search|close|menu|toggle/i,
  ],
  [9, /確認|次へ|進む|next|confirm/i],
  [8, /送信|送る|申し?込|ログイン|サインイン|send|submit|(log|sign) ?in/i],
  [
    7,
    /登録|変更|更新|設定|承認|作成|投稿|書き?込|保存|完了|実行|予約|応募|依頼|問い?合わ?せ|同意|リセット|アップデート|エントリー|サインアップ|始める|はじめる|開始|試す|OK|post|regist|sign ?up|save|update|reset/i,
  ],
];
/** Words of a button that signs somebody in. */
export const enterWords = /ログイン|サインイン|(log|sign) ?in/i;
/** Buttons of a login form that lead elsewhere, not to the login. */
export const otherDoorWords = /新規|登録|作成|はじめ|初め|sign ?up|regist|with |google|facebook|LINE|Apple|Yahoo/i;
