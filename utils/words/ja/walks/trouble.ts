import type { trouble } from '../../../walks/definitions/trouble.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { inquireTexts } from './shared.ts';

export const troubleWords = i18n('walkTrouble', {
  title: 'エラーが出る・ロックされた',
  done: 'ここまでできました。',

  what: '何が出ましたか',
  what_text: 'ログインのボタンを押したあとの様子を、選んでください。',
  what_error: 'エラーの文が出る',
  what_locked: 'ロックされたと出る・何回もまちがえた',
  what_maintenance: 'メンテナンス中と出る・つながらない',

  wait: 'ロックがとけるまで待つ',
  wait_text:
    '待つあいだに、IDとパスワードを確かめます。パスワードがわからないときは、再発行の手順も見ておきます（ロック中に再発行できるかどうかは、わかっていません）。待っているあいだは、ログインを押さないでください（押すと延びるかどうかは、わかっていません）。',
  wait_tries: '{tries}回まちがえると、ロックされます。',
  wait_time: 'ロックは、{early}分から{late}分くらいで、自動でとけます。',
  wait_own: '待った',

  pause: 'メンテナンスが終わるのを待つ',
  pause_text: '決まった時間は、だれもログインできません。',
  pause_hours: '毎週木曜日の20:00から、翌朝07:00まで、システムを使えません。',
  pause_own: '時間がすぎた',

  look: 'IDとパスワードを見なおす',
  look_text:
    '・番号は半角の数字ですか。空白や「-」が入っていませんか。\n・会社の番号と人の番号を、とりちがえていませんか。\n・大文字と小文字を、まちがえていませんか。日本語入力（全角）になっていませんか。',
  look_endings: '最後の2けたは、事業者が「{business}」、技能者が「{worker}」です。',
  look_hours: '毎週木曜日の20:00から、翌朝07:00までは使えません。',
  look_application: '申請用のIDを、登録のIDだと思ってしまう人がいます。',
  look_twice: '同じ管理者IDで、同時に2か所からログインすることはできません。ほかの人、ほかのパソコン、ほかのタブでログインしていませんか。',
  look_unpaid: '管理者IDの料金を払っていないと、そのIDは使えなくなります。',
  look_green: 'グリーンサイトをCCUSだと思っている人がいます。CCUSとは別のサービスです。',
  look_own: '見なおした',

  open: 'ログインの画面を開く',
  open_text: '見なおしたIDとパスワードで、もう一度ためします。',

  again: 'もう一度ログインする。できましたか',
  again_text: '残りの回数は、ここで数えています。あと1回のときは、先にパスワードを新しくするほうが安全です。',
  again_yes: 'できた',
  again_no: 'できない',

  password: 'パスワードは、まちがいありませんか',
  password_text: '自信がないときは、先にパスワードの手順に進みます。',
  password_unsure: '自信がない。ここで終わる',
  password_sure: 'まちがいない。問い合わせる',

  message: 'エラーの文を、画面に出したままにする',
  message_text:
    'フォームの「e. ログインボタンを押すとエラーが出る場合」にあたります。次の手順で、画面に出ているエラーの文をボタンで取りこめます。すぐ消える文は、うつすか、写真をとっておきます。',
  message_popup:
    '「処理が継続できません」は、「決済」の窓がブラウザーに止められたときに出ます。いったんログアウトして、ポップアップを許可し、しばらく待ってからためします。',
  message_duplicate: '「既に登録されています」は、同じ人をもう一度申請したときに出ます。もう一度登録せずに、前のIDをさがします。',
  message_own: 'わかった',

  ...inquireTexts,
} satisfies WalkTexts<typeof trouble>);
