/**
 * How a Japanese form names what it asks for. Each kind has words that speak
 * for it and words that speak against it: a pattern without its
 * counter-pattern is half a rule (名 alone also matches 会社名, 件名 and 建物名).
 */
export const fieldKinds = [
  'inquiryCategory',
  'inquiryBody',
  'companyName',
  'personName',
  'email',
  'emailConfirm',
  'phone',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface FieldPattern {
  kind: FieldKind;
  /** Which controls can hold it. */
  control: 'select' | 'textarea' | 'line';
  for: RegExp;
  against?: RegExp;
  /** Words in name, id and autocomplete: they help, but never decide alone. */
  code: RegExp;
  /** `type` attributes that speak for it. */
  types?: readonly string[];
}

const confirmWords = /確認|再度|再入力|もう一度|もういちど|confirm|re-?enter/i;

export const fieldPatterns: readonly FieldPattern[] = [
  {
    kind: 'inquiryCategory',
    control: 'select',
    for: /(お?問い?合わ?せ|ご?相談)(の)?(項目|内容|種別|種類|区分|分類)|項目を1つ選択|件名/,
    against: /都道府県|性別|年齢|職業/,
    code: /categor|topic|subject|kind|type/i,
  },
  {
    kind: 'inquiryBody',
    control: 'textarea',
    for: /情報記入欄|(お?問い?合わ?せ|ご?相談|ご?質問)(の)?(内容|事項|本文|詳細)|本文|メッセージ/,
    against: /住所|備考|その他ご要望/,
    code: /body|message|content|inquiry|comment|detail/i,
  },
  {
    kind: 'companyName',
    control: 'line',
    for: /(会社|貴社|御社|法人|企業|勤務先|団体|事業者|組織)名|商号|屋号|会社・団体/,
    against: /カナ|かな|フリガナ|ふりがな|部署|支店/,
    code: /company|organi[sz]ation|corp|kaisha/i,
  },
  {
    kind: 'personName',
    control: 'line',
    for: /氏名|お名前|担当者名|ご担当者|(^|[^社件物目校品商号署店者体人織])名前?([^称刺]|$)/,
    against: /カナ|かな|フリガナ|ふりがな|会社|貴社|法人|企業|商号|屋号|件名|建物|ビル|ユーザー|ログイン|ファイル|銀行|口座/,
    code: /(^|[^a-z])(full|your|person|contact)?[-_]?name([^a-z]|$)|shimei/i,
  },
  {
    kind: 'emailConfirm',
    control: 'line',
    for: new RegExp(`メール.*(${confirmWords.source})|(${confirmWords.source}).*メール|mail.*(${confirmWords.source})`, 'i'),
    against: /マガジン|メルマガ|配信/,
    code: /mail.*(confirm|conf|check|again|re|2)|(confirm|re)[-_]?e?mail/i,
    types: ['email'],
  },
  {
    kind: 'email',
    control: 'line',
    for: /メール(アドレス)?|e-?mail/i,
    against: new RegExp(`マガジン|メルマガ|配信|${confirmWords.source}`, 'i'),
    code: /e?mail/i,
    types: ['email'],
  },
  {
    kind: 'phone',
    control: 'line',
    for: /電話番号|電話|TEL([^A-Z]|$)|ご連絡先番号|携帯/i,
    against: /FAX|ファックス|ファクス|内線|時間帯/i,
    code: /tel|phone/i,
    types: ['tel'],
  },
];

/** Controls that are never filled, whatever stands beside them. */
export const neverFill = /honeypot|captcha|画像認証|認証コード|検索|search|csrf|token/i;

/** Links to the inquiry form, and those that only look like it. */
export const inquiryLinkWords = {
  exact: /^(お問い?合わ?せ|問合せ|問い合わせ)(入力)?フォーム$/,
  near: /(お問い?合わ?せ|問合せ|問い合わせ).*フォーム/,
  against: /先|前に|FAQ|よくある|資料|説明会|見学|採用|取材|報道|電話|一覧|登録|履歴|メール(マガジン)?|API|建レコ|レベル判定/i,
};
