import type { login } from '../../../walks/definitions/login.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';

export const loginWalkWords = i18n('walkLogin', {
  title: 'ログインする',
  done: 'ログインできました。パスワードを変える画面が出たときは、画面の注意事項を読んで、新しいパスワードを決めてください。',

  kind: 'どちらのIDでログインしますか',
  kind_text: '事業者は会社のID、技能者は働く人（職人）のIDです。',
  kind_business: '事業者（会社）',
  kind_worker: '技能者（働く人）',

  business: '事業者IDを手もとに用意する',
  business_text: '登録が完了したときのメールか、圧着はがきに書いてあります。',
  business_length: 'IDは{length}けたの数字です。',
  business_ending: '事業者IDは、最後の2けたが「{ending}」です。',
  business_mixed: '申請のときの番号（申請用ID）を、登録されたIDとまちがえた事業者がいます。',
  business_own: 'IDがある',

  worker: '技能者IDを手もとに用意する',
  worker_text: '建設キャリアアップカードか、登録が完了したときのメールに書いてあります。',
  worker_length: 'IDは{length}けたの数字です。',
  worker_ending: '技能者IDは、最後の2けたが「{ending}」です。',
  worker_card: 'カードの表にある番号の、左から14けたが技能者IDです。',
  worker_application: '申請ログインIDも、最後が「21」です。新規登録の申請だけに使うもので、技能者IDとは別の番号です。',
  worker_own: 'IDがある',

  password: 'パスワードを用意する',
  password_text: 'はじめてのログインのあとに、自分で決めたものです。CCUSアシストは、パスワードを読みませんし、保存しません。',
  password_initial: '一度もログインしていないときは、登録完了通知（メール、圧着はがき、簡易書留）の初期パスワードを使います。',
  password_mount: '技能者の初期パスワードは、カードの台紙にも、技能者IDといっしょに書いてあります。',
  password_own: 'パスワードがある',

  open: 'ログインの画面を開く',
  open_text:
    '下のボタンで、公式のログイン画面を開けます。にせものに注意：アドレスの、最初の / の前が「ccus.jp」か「.ccus.jp」で終わっていれば公式です。CCUSアシストのボタンを押すと「公式サイトです」と出ます。',
  open_top: '公式サイトのトップページでは、右上に「ログイン」のボタンがあります。',
  open_mail: '登録完了通知メールにも、ログイン画面へのリンクがあります。',
  open_one: '画面には「ログインID」と「パスワード」の欄と、「ログイン」のボタンがあります。',

  enter: 'IDとパスワードを入れて、「ログイン」を押す',
  enter_text: '「ログイン」は、あなたが押します。まちがえた回数は、ここで数えています。',
  enter_tries: '{tries}回まちがえると、ロックされます。{early}分から{late}分くらいで、自動でとけます。',
  enter_hours: '毎週木曜日の20:00から、翌朝07:00までは使えません。',
} satisfies WalkTexts<typeof login>);
