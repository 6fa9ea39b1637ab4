import type { password } from '../../../walks/definitions/password.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { renewOpenTexts, renewTexts } from './shared.ts';

export const passwordWalkWords = i18n('walkPassword', {
  title: 'パスワードがわからない',
  done: 'ここまでできました。ログインできないときは、この手順をもう一度ひらいてください。',

  recall: '思い出せそうですか',
  recall_text: 'パスワードには決まりがあります。決まりを見ると、思い出すことがあります。',
  recall_length: '{least}文字から{most}文字まで。',
  recall_kinds: '英字の大文字・小文字・数字・記号のうち、{kinds}種類以上が入っています。',
  recall_signs: '使える記号：{signs}（画面の写しを読んだものなので、少しちがうことがあります）',
  recall_case: '全角の文字は使えません。大文字と小文字は、ちがう文字です。',
  recall_try: '思い当たるものがある。ためす',
  recall_never: '一度もログインしたことがない',
  recall_lost: '思い出せない。新しくする',

  initial: '初期パスワードをさがす',
  initial_text: 'はじめてログインするときは、登録完了のお知らせにある「初期パスワード」を使います。',
  initial_where: '登録完了通知（メール、圧着はがき、簡易書留）に書いてあります。',
  initial_guide: '事業者には、圧着はがきと、2通に分けたメールで届きます。',
  initial_own: '見つかった',

  tryOpen: 'ログインの画面を開く',
  tryOpen_text: 'ためす回数には、かぎりがあります。同じものを何度も入れないようにしましょう。',
  tryOpen_tries: '{tries}回まちがえると、ロックされます。',
  tryOpen_lock: 'ロックは、{early}分から{late}分くらいで、自動でとけます。',

  worked: 'ログインする。できましたか',
  worked_text: '残りの回数は、ここで数えています。3回まちがえたら、あとは新しくするほうが安全です。',
  worked_yes: 'できた',
  worked_no: 'できない。新しくする',

  mailKnown: '登録したメールアドレスがわかって、そのメールを読めますか',
  mailKnown_text: '新しいパスワードは、登録したメールアドレスに届きます。ほかのアドレスには届きません。',
  mailKnown_both: '再発行には、IDと登録メールアドレスの両方が必要です。',
  mailKnown_yes: 'わかる。読める',
  mailKnown_no: 'わからない・読めない',

  toMail: '先に、登録メールアドレスを変える',
  toMail_text: '再発行のメールは、登録メールアドレスに届きます。下のボタンで、その手順に進みます。',
  toMail_own: 'ここで終わる',

  open: '「パスワードを忘れた場合」を開く',
  open_text: 'ログインの画面にあるリンクです。下のボタンで開けます。開かないときは、場所を見て、あなたが押します。',
  open_where: 'ログインボタンの右下にあります。',

  fill: 'IDと登録メールアドレスを入れる',
  fill_text:
    '「この画面に入力」で、選んだ人のIDと登録メールアドレスを入れられます。新しいパスワードは、そのメールアドレスに届きます。そのメールが読めないときは、先に登録メールアドレスを変えます。手で入れたときは「この手順をとばす」を押してください。',

  sent: '再発行のボタンを押す',
  sent_text: 'IDとメールアドレスを読みなおして、まちがいがなければ、あなたがボタンを押します。',

  arrived: '新しいパスワードのメールを待って、ログインの画面を開く',
  arrived_text:
    'メールが届いたら、ログインの画面を開きます。届かないときは、迷惑メールのフォルダーを見ます。IDかメールアドレスがちがうと、届きません。',
  arrived_mail: '再発行されたパスワードが、登録メールアドレスに届きます。',

  ...renewOpenTexts,
  ...renewTexts,
} satisfies WalkTexts<typeof password>);
