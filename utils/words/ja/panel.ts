import { i18n } from '../i18n.ts';

/**
 * The panel beside the inquiry form. The background sends these to the page in
 * the language in use, so a content script carries no words; a sentence's
 * places are filled there with `put`.
 */
export const panelWords = i18n('panel', {
  title: 'CCUSアシスト（非公式）',
  fold: 'たたむ',
  unfold: '開く',

  chooseTitle: 'この画面に入力できます',
  chooseText: '保存した情報を使います。だれの問い合わせかを選んでください。',
  chooseButton: '人・会社を選ぶ',
  emptyText: 'まだ情報が保存されていません。先に、事業者か技能者の情報を登録してください。',
  emptyButton: '登録する',
  otherWay: 'ボタンで開かないときは、ブラウザーの右上のCCUSアシストのアイコンを押してください。',

  confirmTitle: 'アドレスを確かめてください',
  confirmText: 'この画面のアドレスです。公式サイトから来ましたか。',
  confirmYes: '正しい。ここに入力する',
  confirmNo: '入力しない',
  askInPopup: '公式サイトの外のアドレスです。右上のCCUSアシストのアイコンを押して、許可してください。',

  forWhom: 'だれの問い合わせ',
  business: '事業者',
  worker: '技能者',
  idEnding: 'ID …{digits}',
  idUnknown: 'ID 不明',

  topic: 'お問い合わせの項目',
  branch: 'どの場合ですか',
  branchFirst: '選んでください',

  previewTitle: '入力する内容',
  fillButton: 'この画面に入力',
  filling: '入力しています…',
  neverSends: '「次へ」「確認」「送信」は押しません。ご自分で押してください。',
  replace: '置きかえる',
  now: 'いまの入力：{text}',
  showAll: '全文を見る',
  holdsOther: 'すでに入力があります',
  same: '入力ずみ',
  tooLong: '長すぎて入りません。手で入力してください。',
  noValue: '保存された情報がありません',
  noBranch: '上でa〜eを選ぶと、文章ができます',
  unsure: 'どの欄かわからないため、入力しません：{fields}',
  nothingFound: '入力できる欄が見つかりません。画面が出そろってから、もう一度ためしてください。',
  nothingToFill: '入力するものはありません。',
  readAgain: '読みなおす',
  unlockButton: 'カギを開ける',
  changed: '画面が変わりました。内容をもう一度たしかめてください。',

  doneTitle: '{count}つの欄に入力しました',
  doneNext: '内容をよく読んでください。まちがいがなければ、ご自分で次のボタンを押してください。',
  filled: '入力しました',
  left: '変えていません',
  refused: 'サイトが受けつけませんでした。手で入力してください。',
  undo: '元に戻す',
  undone: '元に戻しました。',
  undonePartly: '元に戻しました。ご自分で直した欄は、そのままです。',
  wiped: 'サイトが消した欄があります：{fields}',
  fillAgain: 'もう一度入力',

  conflictTitle: '別の人の画面かもしれません',
  conflictId: '選んだ人とちがうID（…{shown}）が、この画面にあります。',
  conflictName: '選んだ人とちがう名前「{shown}」が、この画面にあります。',
  conflictStop: 'やめる',
  conflictGo: 'この人でまちがいない。続ける',

  hidden: 'ほかのものが重なっています。重なりを閉じて、もう一度押してください。',
  kinds_inquiryCategory: 'お問い合わせの項目',
  kinds_inquiryBody: '情報記入欄',
  kinds_companyName: '会社名',
  kinds_personName: '氏名',
  kinds_lastName: '姓',
  kinds_firstName: '名',
  kinds_personNameKana: '氏名のフリガナ',
  kinds_lastNameKana: '姓のフリガナ',
  kinds_firstNameKana: '名のフリガナ',
  kinds_email: 'メールアドレス',
  kinds_emailLocal: 'メールアドレス（@の前）',
  kinds_emailDomain: 'メールアドレス（@の後）',
  kinds_emailConfirm: 'メールアドレス（確認）',
  kinds_desiredEmail: '変更を希望するメールアドレス',
  kinds_phone: '電話番号',
  kinds_phone1: '電話番号（左）',
  kinds_phone2: '電話番号（中）',
  kinds_phone3: '電話番号（右）',
  kinds_postalCode: '郵便番号',
  kinds_postalCode1: '郵便番号（左）',
  kinds_postalCode2: '郵便番号（右）',
  kinds_prefecture: '都道府県',
  kinds_address: '住所',
  kinds_birthDate: '生年月日',
  kinds_birthYear: '生まれた年',
  kinds_birthMonth: '生まれた月',
  kinds_birthDay: '生まれた日',
  kinds_businessId: '事業者ID',
  kinds_workerId: '技能者ID',
  kinds_reason: '理由',
  kinds_registeredId: 'ログインID',
  kinds_registeredEmail: '登録済メールアドレス',
  kinds_registeredName: '事業者名',
});

/** The mark on the link that nobody finds. */
export const pointerWords = i18n('pointer', {
  here: 'ここです',
  hint: 'Escキーで消えます',
});

export type PanelWords = ReturnType<(typeof panelWords)['get']>;
export type PointerWords = ReturnType<(typeof pointerWords)['get']>;
