/** How Japanese sites call a screen and what stands on it. The words of `unseen` stand in no pattern of ours. */
export interface ScreenWords {
  headings: readonly string[];
  unseen: readonly string[];
  buttons: readonly string[];
  /** Label, type, name for machines. */
  fields: readonly (readonly [labels: readonly string[], tag: 'input' | 'password' | 'textarea' | 'select' | 'radio', code: string])[];
  /** Sentences over the form. */
  leads: readonly string[];
  /** Sites that have it on a page of their own call it so in the address and title now and then. */
  links: readonly string[];
}

const id = ['ログインID', 'ユーザーID', '事業者ID・技能者ID', '会員番号', '利用者ID'];
const mail = ['メールアドレス', '登録メールアドレス', 'Eメール', '登録済みのメールアドレス'];

export const siteWords: Record<string, ScreenWords> = {
  inquiryForm: {
    headings: [
      'お問い合わせ',
      'お問合せフォーム',
      'ご意見・お問い合わせ',
      'お問い合わせ入力',
      'ご相談・ご質問',
      'メールフォーム',
      'ご照会',
      'CONTACT',
    ],
    unseen: ['お困りごと受付', 'お声をお寄せください', '担当部署へ知らせる'],
    buttons: ['確認', '入力内容を確認する', '送信する', '次へ', '確認画面へ進む'],
    fields: [
      [['会社名', '貴社名', '事業者名'], 'input', 'company'],
      [['お名前', '氏名', 'ご担当者名'], 'input', 'name'],
      [mail.slice(0, 1).concat('E-mail'), 'input', 'email'],
      [['電話番号', 'TEL', 'ご連絡先電話番号'], 'input', 'tel'],
      [['お問い合わせ内容', 'ご質問内容', '内容', '本文'], 'textarea', 'message'],
    ],
    leads: ['下記にご入力のうえ、確認ボタンを押してください。', '担当者より3営業日以内に回答いたします。', '※は必須項目です。'],
    links: ['よくあるご質問', '個人情報の取り扱い'],
  },
  inquiryTopic: {
    headings: ['お問い合わせ項目の選択', 'お問合せの種類', 'お問い合わせ', 'ご相談内容をお選びください'],
    unseen: ['ご用件をえらぶ'],
    buttons: ['次へ', '進む', '選択する'],
    fields: [[['お問い合わせ項目', '項目', 'お問い合わせの種別', 'ご用件'], 'select', 'topic']],
    leads: ['1つ選択してください。', '該当する項目を選び、次へ進んでください。'],
    links: ['よくあるご質問'],
  },
  login: {
    headings: ['ログイン', 'サインイン', '会員ログイン', 'マイページログイン', '利用者認証', '会員専用ページ', 'LOGIN'],
    unseen: ['ようこそ', 'ご利用者入口'],
    buttons: ['ログイン', 'サインイン', 'ログインする', '次へ', '認証'],
    fields: [
      [id, 'input', 'userid'],
      [['パスワード', '暗証番号', 'ログインパスワード'], 'password', 'password'],
    ],
    leads: ['IDとパスワードを入力してください。', 'システム定期メンテナンスのお知らせ'],
    links: ['パスワードを忘れた場合', 'パスワードをお忘れの方', 'ログインできない方'],
  },
  reissue: {
    headings: [
      'パスワードの再発行',
      'パスワードをお忘れの方',
      'パスワード再設定',
      'パスワードのリセット',
      'パスワード再通知',
      'パスワードを忘れた場合',
    ],
    unseen: ['仮の鍵を受け取る'],
    buttons: ['再発行する', '送信', '再設定メールを送る', '次へ'],
    fields: [
      [id, 'input', 'userid'],
      [mail, 'input', 'email'],
    ],
    leads: ['ご登録のメールアドレスに、パスワード再設定のご案内を送信します。', '登録したメールアドレスを入力してください。'],
    links: ['ログイン画面へ戻る'],
  },
  passwordChange: {
    headings: [
      'パスワード変更',
      'パスワードの変更',
      '初回パスワード設定',
      '新しいパスワードの設定',
      'パスワードの更新',
      'パスワードを変更する',
    ],
    unseen: ['鍵をかけなおす'],
    buttons: ['変更する', 'パスワード変更', '設定する', '更新'],
    fields: [
      [['現在のパスワード', '今のパスワード', '初期パスワード'], 'password', 'current'],
      [['新しいパスワード', '新パスワード', '変更後のパスワード'], 'password', 'new'],
      [['新しいパスワード（確認）', '新パスワード再入力', '確認のためもう一度'], 'password', 'confirm'],
    ],
    leads: ['8文字以上24文字以内で入力してください。', '大文字、小文字、数字、記号のうち3種類以上を使ってください。'],
    links: ['キャンセル'],
  },
  securityCode: {
    headings: ['セキュリティコードの入力', '本人確認番号の入力', 'セキュリティコード'],
    unseen: ['4けたの番号'],
    buttons: ['確認', '次へ', 'OK'],
    fields: [[['セキュリティコード（4桁）', '本人確認番号', 'セキュリティコード'], 'input', 'code']],
    leads: ['カードの裏面に記載された4桁の数字を入力してください。'],
    links: ['わからない場合'],
  },
  businessSearch: {
    headings: ['登録事業者検索', '登録事業者を探す', '事業者の検索'],
    unseen: ['会社の一覧を見る'],
    buttons: ['検索', '検索する', '探す'],
    fields: [
      [['事業者名', '商号または名称', '会社名'], 'input', 'name'],
      [['所在地（都道府県）', '都道府県'], 'select', 'pref'],
    ],
    leads: ['条件を入力して検索してください。'],
    links: ['ヘルプ'],
  },
};

/** The readings of words that furigana stand over. */
export const readings: readonly (readonly [string, string])[] = [
  ['問', 'と'],
  ['合', 'あ'],
  ['名前', 'なまえ'],
  ['氏名', 'しめい'],
  ['会社', 'かいしゃ'],
  ['電話', 'でんわ'],
  ['番号', 'ばんごう'],
  ['変更', 'へんこう'],
  ['確認', 'かくにん'],
  ['内容', 'ないよう'],
  ['再発行', 'さいはっこう'],
  ['事業者', 'じぎょうしゃ'],
];
