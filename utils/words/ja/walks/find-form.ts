import type { findForm } from '../../../walks/definitions/find-form.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';

export const findFormWords = i18n('walkFindForm', {
  title: 'お問い合わせフォームが見つからない',
  done: 'フォームが開きました。そのページの中に出るCCUSアシストの窓で、入力できます。',

  how: 'どの行き方にしますか',
  how_text: '一番早いのは、このボタンで開く行き方です。',
  how_hard: 'フォームは、とてもわかりにくい場所にあります。',
  how_phone: '電話の窓口はありません。',
  how_button: 'ボタンで開く',
  how_footer: 'ページの一番下のリンクをさがす',
  how_chat: 'チャットボットから行く',

  button: 'ボタンでフォームを開く',
  button_text: 'リンクのない画面では、公式サイトのトップページを通って開きます。トップページで止まったときは、もう一度押してください。',

  top: '公式サイトのトップページを開く',
  top_text: 'アドレスは https://www.ccus.jp/ です。',

  footer: '一番下の、右の列を見る',
  footer_text: '「お問い合わせフォーム」という小さな文字があります。下のボタンで、そこに「ここです」の印を出します。',
  footer_where: 'トップページの一番下（フッター）の、一番右の列の、一番下のほうです。',

  chat: 'チャットボットで「いいえ」を選ぶ',
  chat_text: '質問には、近いものを選んで進みます。',
  chat_button: 'トップページの右下のボタンを押すと、チャットボット（自動で答える窓）が開きます。',
  chat_no: '「問題は解決しましたか？」に「いいえ」と答えると、「お問い合わせフォーム」は「こちら」というリンクが出ます。',
} satisfies WalkTexts<typeof findForm>);
