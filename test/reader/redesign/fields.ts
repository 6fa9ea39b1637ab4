import { BODY, CONTACT, MAIL_AGAIN_LABEL, TOPIC, TOPICS } from '../../replica/words.ts';
import type { Lot } from './random.ts';

/** One box of a field. `kind` is the truth; `null` = must not be taken for anything. */
export interface Box {
  kind: string | null;
  tag: 'input' | 'select' | 'textarea' | 'password';
  type?: string;
  options?: readonly string[];
  maxLength?: number;
  /** What a placeholder may say as an example. */
  example?: string;
  /** What stands between it and the box before it. */
  joint?: string;
  /** A word of its own, for the parts of a name. */
  word?: string;
}

export interface Field {
  /** Labels of the same meaning; the first is the replica's own. */
  labels: readonly string[];
  boxes: readonly Box[];
  required: boolean;
  /** Names for machines, for those redesigns that have telling ones. */
  code: string;
}

const line = (kind: string | null, type = 'text', example?: string): Box => ({
  kind,
  tag: 'input',
  type,
  ...(example === undefined ? {} : { example }),
});
const field = (labels: readonly string[], boxes: readonly Box[], code: string, required = false): Field => ({
  labels,
  boxes,
  code,
  required,
});

/** The replica's inquiry form, every label with the synonyms that Japanese sites use for it. */
export const inquiryFields = {
  category: field(
    [
      TOPIC.question,
      'お問い合わせ項目',
      'お問い合わせ種別',
      'お問合せの種類',
      'ご用件',
      'お問い合わせ分類',
      'お問い合わせカテゴリ',
      'ご相談内容の区分',
    ],
    [{ kind: 'inquiryCategory', tag: 'select', options: [TOPIC.placeholder, ...TOPICS.map(({ label }) => label)] }],
    'category',
    true,
  ),
  body: field(
    [BODY.label, 'お問い合わせ内容', 'お問合せ内容', '問い合わせ本文', 'ご質問内容', 'ご相談内容', 'メッセージ', 'お問い合わせ詳細'],
    [{ kind: 'inquiryBody', tag: 'textarea' }],
    'message',
    true,
  ),
  company: field(
    [
      CONTACT.company.label,
      '貴社名',
      '御社名',
      '法人名',
      '企業名',
      '会社・団体名',
      '貴社名・団体名',
      '事業者名',
      '勤務先名',
      '会社名（屋号）',
    ],
    [line('companyName', 'text', '株式会社〇〇建設')],
    'company',
  ),
  name: field(
    [CONTACT.name.label, 'お名前', '名前', 'ご氏名', 'ご担当者名', '担当者氏名', 'お名前（漢字）', 'ご担当者様のお名前'],
    [line('personName', 'text', '山田 太郎')],
    'name',
    true,
  ),
  email: field(
    [CONTACT.email.label, 'E-mail', 'Eメール', 'メール', 'Eメールアドレス', 'ご連絡先メールアドレス', 'メールアドレス（半角）'],
    [line('email', 'email', 'sample@example.com')],
    'email',
    true,
  ),
  emailConfirm: field(
    [
      MAIL_AGAIN_LABEL,
      'メールアドレス（確認）',
      'メールアドレス（確認用）',
      '確認用メールアドレス',
      'メールアドレス再入力',
      'もう一度メールアドレスを入力',
      '確認のためもう一度',
    ],
    [line('emailConfirm', 'email')],
    'email_confirm',
    true,
  ),
  phone: field(
    [CONTACT.phone.label, 'お電話番号', 'TEL', '電話', 'ご連絡先電話番号', '電話番号（半角）', '連絡先電話番号'],
    [line('phone', 'tel', '03-1234-5678')],
    'tel',
  ),
};
export type InquiryField = keyof typeof inquiryFields;

/** The same information in several boxes. */
export const splitFields: Partial<Record<InquiryField, Field>> = {
  phone: {
    ...inquiryFields.phone,
    boxes: [
      { kind: 'phone1', tag: 'input', type: 'tel', maxLength: 5 },
      { kind: 'phone2', tag: 'input', type: 'tel', maxLength: 4, joint: '-' },
      { kind: 'phone3', tag: 'input', type: 'tel', maxLength: 4, joint: '-' },
    ],
  },
  name: {
    ...inquiryFields.name,
    boxes: [
      { ...line('lastName', 'text', '山田'), word: '姓' },
      { ...line('firstName', 'text', '太郎'), word: '名' },
    ],
  },
  email: {
    ...inquiryFields.email,
    boxes: [line('emailLocal'), { ...line('emailDomain'), joint: '@' }],
  },
};

/** What else forms ask for and our profiles have a kind for. */
export const addedFields: readonly Field[] = [
  field(
    ['フリガナ', 'ふりがな', 'お名前（フリガナ）', '氏名（カナ）', 'お名前（ふりがな）'],
    [line('personNameKana', 'text', 'ヤマダ タロウ')],
    'kana',
  ),
  field(
    ['フリガナ', 'お名前（カナ）'],
    [
      { ...line('lastNameKana'), word: 'セイ' },
      { ...line('firstNameKana'), word: 'メイ' },
    ],
    'furigana',
  ),
  field(['郵便番号', 'ご住所の郵便番号', '〒'], [line('postalCode', 'text', '123-4567')], 'zip'),
  field(
    ['郵便番号'],
    [
      { kind: 'postalCode1', tag: 'input', maxLength: 3 },
      { kind: 'postalCode2', tag: 'input', maxLength: 4, joint: '-' },
    ],
    'zip',
  ),
  field(
    ['都道府県', 'お住まいの都道府県'],
    [
      {
        kind: 'prefecture',
        tag: 'select',
        options: ['選択してください', '北海道', '青森県', '岩手県', '東京都', '大阪府', '京都府', '沖縄県'],
      },
    ],
    'pref',
  ),
  field(['住所', 'ご住所', '所在地', '会社所在地', 'ご住所（勤務先）'], [line('address', 'text', '東京都千代田区丸の内1-1-1')], 'address'),
  field(['生年月日'], [line('birthDate', 'date')], 'birthday'),
  field(
    ['生年月日'],
    [
      { kind: 'birthYear', tag: 'select', options: ['--', ...Array.from({ length: 60 }, (_, i) => String(1950 + i))] },
      { kind: 'birthMonth', tag: 'select', options: ['--', ...Array.from({ length: 12 }, (_, i) => String(i + 1))], joint: '年' },
      { kind: 'birthDay', tag: 'select', options: ['--', ...Array.from({ length: 31 }, (_, i) => String(i + 1))], joint: '月' },
    ],
    'birth',
  ),
];

/** What forms ask for that must be left alone. */
export const decoys: readonly Field[] = [
  field(['FAX番号', 'FAX', 'ファックス番号'], [line(null, 'tel')], 'fax'),
  field(
    ['FAX番号'],
    [
      { kind: null, tag: 'input', type: 'tel', maxLength: 4 },
      { kind: null, tag: 'input', type: 'tel', joint: '-' },
      { kind: null, tag: 'input', type: 'tel', joint: '-' },
    ],
    'fax',
  ),
  field(['部署名', 'ご所属部署', '所属', '部署・役職'], [line(null)], 'department'),
  field(['役職', 'お役職名', '肩書'], [line(null)], 'position'),
  field(['件名', '題名', 'タイトル'], [line(null)], 'subject'),
  field(['会社名（カナ）', '会社名フリガナ', '法人名（カナ）'], [line(null)], 'company_kana'),
  field(['建物名', 'ビル名・階数', 'マンション名・部屋番号'], [line(null)], 'building'),
  field(['ホームページURL', '会社URL', 'Webサイト'], [line(null, 'url')], 'url'),
  field(['希望日', 'ご連絡希望日時', '電話連絡の希望時間帯', '来場予定日'], [line(null)], 'date'),
  field(['参加人数', '従業員数', '台数', 'ご予算'], [line(null, 'number')], 'count'),
  field(['年齢', 'ご年齢', '年代'], [line(null)], 'age'),
  field(['性別'], [{ kind: null, tag: 'select', options: ['選択してください', '男性', '女性', '回答しない'] }], 'gender'),
  field(
    ['業種', 'ご職業', '職種'],
    [{ kind: null, tag: 'select', options: ['選択してください', '土木', '建築', '設備', 'その他'] }],
    'job',
  ),
  field(
    ['当サイトを知ったきっかけ', '何でお知りになりましたか'],
    [{ kind: null, tag: 'select', options: ['選択してください', '検索', '紹介', 'その他'] }],
    'know',
  ),
  field(['ニックネーム', 'ハンドルネーム'], [line(null)], 'nickname'),
  field(['工事名', '現場名', '商品名', '物件名', '学校名'], [line(null)], 'object_name'),
  field(['クーポンコード', '紹介者コード', '会員番号'], [line(null)], 'code'),
  field(['画像認証', '表示されている文字', '認証コード'], [line(null)], 'captcha'),
  field(['携帯メールアドレス'], [line(null, 'email')], 'mobile_mail'),
];

export const labelOf = (of: Field, lot: Lot, synonyms: boolean): string => (synonyms ? lot.one(of.labels) : of.labels[0]!);
