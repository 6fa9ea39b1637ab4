import { i18n, say } from '../i18n.ts';

/** The login guard's page among the settings. */
export const guardPageWords = i18n('guardPage', {
  title: 'ログインの見はり',
  lead: 'ログインの画面で、まちがえた回数を数え、ロックされる前にお知らせします。パスワードは読みません。IDは、元に戻せない形に変えて覚えます。',
  brakeTitle: 'ロックの前に止める',
  brakeText: '4回まちがえたあと、次の「ログイン」を一度だけ止めて、確かめます。',
  brake: '5回目の前に止める',
  notifyTitle: 'ロックが終わったときの通知',
  notifyText: 'ロックの早いほうの時間（30分）と、遅いほうの時間（60分）に、パソコンの通知でお知らせします。ブラウザーが許可を聞きます。',
  notifyOn: '通知します。',
  notify: '通知を許可する',
  notifyStop: '通知をやめる',
  notifyRefused: '許可されませんでした。もう一度押すと、やりなおせます。',
  rowsTitle: '数えた回数',
  rowsLead: 'このパソコンで数えた回数です。ちがうときは、直してください。',
  rowsNone: 'いま数えている回数はありません。',
  known: say('「{name}」（ID …{digits}）'),
  unknown: say('保存していないID（最後：{time}）'),
  textsTitle: '覚えた表示',
  textsLead: 'ログインの画面に出た文で、意味を教えてもらったものです。数字は 0 に変えてあります。',
  textsNone: 'まだありません。ログインの答えがわからないときに、意味をおたずねして覚えます。',
  textsForget: '覚えた表示を忘れる',
});
