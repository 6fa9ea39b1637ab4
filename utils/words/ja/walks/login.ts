import type { login } from '../../../walks/login.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';

export const loginWalkWords = i18n('walkLogin', {
  title: 'ログインする',
  done: 'ログインできました。',

  kind: 'どちらのIDでログインしますか',
  kind_text: '事業者は会社のID、技能者は働く人（職人）のIDです。',
  kind_business: '事業者（会社）',
  kind_worker: '技能者（働く人）',

  business: '事業者IDを手もとに用意する',
  business_text: '登録が完了したときのメールか、圧着はがきに書いてあります。申請のときの番号（申請用ログインID）とはちがいます。',
  business_length: 'IDは{length}けたの数字です。',
  business_ending: '事業者IDは、最後の2けたが「{ending}」です。',
  business_own: 'IDがわかった',

  worker: '技能者IDを手もとに用意する',
  worker_text: '建設キャリアアップカードか、登録が完了したときのメールに書いてあります。申請のときの番号（申請用ログインID）とはちがいます。',
  worker_length: 'IDは{length}けたの数字です。',
  worker_ending: '技能者IDは、最後の2けたが「{ending}」です。',
  worker_own: 'IDがわかった',

  open: 'ログインの画面を開く',
  open_text: '下のボタンで、公式のログイン画面を開けます。',
  open_top: '公式サイトのトップページでは、右上に「ログイン」のボタンがあります。',
  open_mail: '登録が完了したときのメールにも、ログイン画面へのリンクがあります。',

  enter: 'IDとパスワードを入れて、ログインを押す',
  enter_text: 'ログインは、あなたが押します。まちがえた回数は、ここで数えています。',
} satisfies WalkTexts<typeof login>);
