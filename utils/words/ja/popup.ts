import { i18n, say } from '../i18n.ts';

/** The small window behind the toolbar button. */
export const popupWords = i18n('popup', {
  product: 'CCUSアシスト（非公式）',
  working: '画面を調べています…',
  again: 'もう一度ためす',

  official: '公式サイトです',
  subdomain: '公式サイト（ccus.jp）の中のアドレスです',
  subdomainMore: 'はじめて入力するときに、アドレスを確かめます。',
  linked: '公式サイトからリンクされたアドレスです',
  elsewhere: 'CCUSとは別の画面です',
  elsewhereMore: 'ここでは何もしません。',
  lookalike: 'にせものに注意',
  lookalikeMore:
    'CCUSに似たアドレスですが、公式サイトではありません。IDやパスワードを入れないでください。下のボタンで公式サイトを開けます。',
  insecure: '安全でない接続です',
  insecureMore: 'アドレスが正しい形ではありません。IDやパスワードを入れないでください。下のボタンで公式サイトを開きなおせます。',
  howToTell: '見わけかた：アドレスが https:// で始まり、最初の / の前が「ccus.jp」か「.ccus.jp」で終わっていれば公式です。',
  silent: 'この画面とつながっていません。画面を読みこみなおしてから、もう一度このボタンを押してください。',

  hereTitle: 'いまの画面でできること',

  perhapsTitle: 'この画面は何ですか',
  perhaps_inquiryForm: 'この画面に入力欄があります。お問い合わせの画面ですか',
  perhaps_inquiryTopic: 'この画面に選ぶ欄があります。お問い合わせの項目を選ぶ画面ですか',
  perhaps_login: 'この画面に入力欄があります。ログインの画面ですか',
  perhaps_reissue: 'この画面に入力欄があります。パスワードを再発行する画面ですか',
  perhaps_businessSearch: 'この画面に入力欄があります。登録事業者をさがす画面ですか',
  perhaps_passwordChange: 'この画面に入力欄があります。パスワードを変える画面ですか',
  perhaps_securityCode: 'この画面に入力欄があります。セキュリティコードを入れる画面ですか',
  perhapsYes: 'はい',
  perhapsNo: 'ちがいます',

  formTitle: 'お問い合わせフォーム',
  openForm: 'お問い合わせフォームを開く',
  formWhere: 'フォームへのリンクは、公式サイトのトップページの一番下、右の列の下のほうにあります。小さな文字です。',
  formHere: 'この画面に、フォームへのリンクがあります。小さな文字です。',
  showLink: '場所を見せる',
  chatbot:
    'この画面にはリンクがありません。チャットボット（右下のボタン）からも行けます。いくつか質問に答えると「問題は解決しましたか？」と聞かれます。「いいえ」を選ぶと、フォームへのリンクが出ます。',

  whoTitle: 'だれの情報を使いますか',
  whoLead: '選んだ人の情報を、このタブで30分間使えます。',
  other: 'ほかの人にかえる',
  filter: 'さがす',
  filterHint: '名前、よみ、会社、IDや電話番号の最後のけた',
  noMatch: '見つかりません。言葉を短くして、さがしてください。',
  remaining: say('あと{minutes}分'),
  ending: 'まもなく終わります',
  stop: '選びなおす',
  none: 'まだ情報がありません。先に、事業者か技能者の情報を入れてください。',
  addFirst: '情報を入れる',
  damaged: say('読めない情報が{count}件あります。'),
  seeDamaged: '設定画面で確かめる',
  noContact: 'お問い合わせ担当者（あなた）の情報が、まだありません。',
  addContact: '担当者の情報を入れる',

  fillTitle: '入力',
  fill: 'この画面に入力',
  fillLead: '入力だけをします。確認と送信は、あなたが押します。',
  undo: '元に戻す',
  filled: say('{count}か所に入力してあります。'),

  trouble: 'この画面がうまく読めないとき',
  structureLead: '画面の形だけをファイルにして、このツールを作る人に送れます。入力した文字は、入りません。先に中身を見せます。',
  structure: '画面の構造を書き出す',

  outsideTitle: 'フォームは、別のアドレスにあります',
  outside: '公式サイトのリンクが、次のアドレスを開こうとしています。公式サイト（ccus.jp）の外です。',
  outsideAsk: '正しいアドレスだと思うときだけ、許可してください。このあと、ブラウザーも確認します。',
  allow: 'このアドレスを許可する',
  dangerTitle: 'このリンクは開きません',
  imitation: 'このリンクのアドレスは、CCUSに見せかけた、別の文字でできています。にせものです。リンクを押さないでください。',
  insecureLink: 'このリンクは、安全でない接続（http）を開こうとしています。途中で書きかえられるおそれがあるので、開きません。',
  unsureLink:
    'このリンクは、公式サイト（ccus.jp）の外を開こうとしています。この画面が公式のものか、たしかではないので、開きません。公式サイトのトップページから、お問い合わせフォームを開いてください。',
  lookalikeLink: '注意：CCUSに似た名前ですが、公式サイト（ccus.jp）ではありません。正しいと知っているとき以外は、許可しないでください。',
  refused: '許可されませんでした。もう一度押すと、やりなおせます。',

  toPage: 'もとの画面へもどる',
  toWalk: say('「{walk}」の手順にもどる'),
  news: 'このツールが新しくなりました。',
  seeNews: '変わったことを見る',

  settings: '設定',
  settingsLong: '設定を開く',
});
