import { buttonPlace, device, onComputer } from '../device.ts';
import { i18n, say } from '../i18n.ts';

/** The page that opens once, after installing. */
export const welcomeWords = i18n('welcome', {
  title: 'はじめに',
  lead: 'CCUS（建設キャリアアップシステム）で困ったときに使う、非公式のツールです。3つのことをします。',
  find: 'フォームを見つける',
  findText: '公式サイトの下のほうにある、お問い合わせフォームへのリンクに印をつけます。',
  findPicture: '公式サイトの画面の一番下にある小さなリンクを、太いわくで囲んだ絵',
  look: '先に中身を見せる',
  lookText: '何をどの欄に入れるかを、先に見せます。人や番号がちがうときは、止まって確かめます。',
  lookPicture: 'フォームの横に、欄ごとに入力する内容の一覧が出ている絵',
  press: '入力する',
  pressText: '入力はツールがします。確認と送信は、ご自分で押してください。入力したものは、元に戻せます。',
  pressPicture: '入力されたフォームと、人の手が送信のボタンを押す絵',
  apart: `情報は、この${device}の中だけに保存します。どこにも送りません。`,

  pinTitle: 'ボタンを出しておく',
  pinLead: 'ふだんは、パズルの印の中にかくれています。いつも見えるようにしておくと、すぐに使えます。',
  pinChrome: 'Chrome・Edgeのとき',
  pinChromeSteps: onComputer(`${buttonPlace}にある、パズルの印を押す。\n「CCUSアシスト（非公式）」の横にある、ピンか目の印を押す。`),
  pinChromePicture: 'パズルの印を押すと出る一覧で、CCUSアシストの横のピンの印を指している絵',
  pinFirefox: 'Firefoxのとき',
  pinFirefoxSteps: onComputer(
    `${buttonPlace}にある、パズルの印を押す。\n「CCUSアシスト（非公式）」の横にある、歯車の印を押す。\n「ツールバーにピン留め」を選ぶ。`,
  ),
  pinFirefoxPicture: 'パズルの印を押すと出る一覧で、CCUSアシストの横の歯車の印を指している絵',

  keysTitle: 'キーで使う',
  keysOpen: 'ボタンのかわりに開く',
  keysFill: 'この画面に入力する',
  keysField: 'いまいる欄に、1つだけ入力する',
  keysNone: '決まっていません',
  keysChange: 'キーを変える',
  keysByHand: 'キーは、ブラウザーの拡張機能の設定で変えられます。',

  startTitle: 'どの使い方ですか',
  self: '自分のことで困っている',
  selfText: 'IDやパスワードがわからない、ログインできないときに。',
  selfWay: '困りごとを選ぶ',
  staff: '会社の人の分を見ている',
  staffText: '会社と、働く人の情報を入れておくと、選ぶだけで入力できます。',
  staffWay: '名簿から取りこむ',
  staffOther: '1人ずつ入れる',
  office: 'たくさんの会社を見ている',
  officeText: '行政書士事務所などで、ほかの会社の情報を預かるときに。先に、合言葉を決めてください。',
  officeWay: '合言葉を決める',
  officeOther: '名簿から取りこむ',
  again: 'このページは、「使い方と質問」からいつでも開けます。',

  keysOf: say('{what}：{keys}'),
});
