import { device } from '../device.ts';
import { i18n } from '../i18n.ts';

/** What the settings page says about safety beside the words that the popup needs as well. */
export const protectionWords = i18n('protection', {
  keyLostTitle: '保存した情報を開けません',
  keyLostAnew: 'バックアップがないとき：「すべて消す」のあとで、はじめから入れなおしてください。',
  keyLostWay: '「データを守る」のページへ',
  passNot5:
    '合言葉を決めたすぐあとは、前のカギのファイルがまだ残っています。停電でも情報をなくさないためです。次にブラウザーを開いて合言葉を入れると、消えます。',
  always: 'どちらの場合も、こうなっています',
  always1: '「保存しました」と出た情報は、停電になっても残ります。合言葉を変えている途中で電源が切れても、なくなりません。',
  always2: '2つの画面で同じ情報を直しても、だまって上書きしません。ちがいを見せて、どちらにするかを聞きます。',
  always3: 'こわれた記録があっても、ほかの情報は使えます。バックアップに入らないものは、名前や番号を出します。',
  always4: 'パスワードの欄は読みません。丸い点で見えない欄も、目のマークで見えるようにした欄も、同じです。',
  always5: '人に見えない欄には、入力しません。',
  always6: 'https でないリンクは開きません。CCUSに似た名前のアドレスは、どこにあっても、注意を出します。',
  alwaysNot: 'どちらの場合も、できないこと',
  alwaysNot1: '画面に入力したあとの内容は、その画面のものです。その画面を読めるほかの拡張機能や悪いプログラムからは、守れません。',
  alwaysNot2: `この${device}のファイルを書きかえられる人は、情報を前の内容に戻すことができます。`,
});
