/** What a column of a roster can hold. */
export const items = [
  'kind',
  'name',
  'businessName',
  'workerName',
  'familyName',
  'givenName',
  'middleName',
  'kana',
  'familyKana',
  'givenKana',
  'businessKana',
  'ccusId',
  'businessId',
  'workerId',
  'applicationId',
  'employerId',
  'employerName',
  'postalCode',
  'address',
  'phone',
  'mobile',
  'birthDate',
  'registeredOn',
  'registeredEmail',
  'desiredEmail',
  'reason',
  'canLogin',
  /** Passwords and codes: dropped as soon as they are seen. */
  'secret',
  /** Numbers of insurance and pension, and the person's own number: dropped as well. */
  'personalNumber',
  /** Of no use to us. */
  'ignore',
] as const;
export type Item = (typeof items)[number];

export const isItem = (text: string): text is Item => items.some((item) => item === text);

/** What is dropped before anything else is done with a roster. */
export type DroppedItem = 'secret' | 'personalNumber';
export const isDropped = (item: Item | null): item is DroppedItem => item === 'secret' || item === 'personalNumber';

/** A heading as it is compared and remembered: half-width, without blanks, brackets and marks. */
export const normaliseHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/必須|任意|半角|全角|[\s\p{P}\p{S}]/gu, '');

/** What speaks for an item, and what speaks against it. */
interface Pattern {
  item: Item;
  is: RegExp;
  not?: RegExp;
}

/** Whose items are not the person's own: relatives, former and passing addresses, others who stand in a roster. */
const others =
  /家族|親族|配偶者|^(父|母|妻|夫|子)(の|親|氏名|名前|名$)|続柄|緊急|実家|保証人|身元|紹介|旧|前住所|以前|変更前|転居前|送付|送り先|届け先|配送|郵送|代表|元請|発注|一次|現場|病院|銀行|振込/;

/** The company's own items; in a list of workers they are not the worker's. */
const companys = /会社|所属|勤務先|勤め先|就業先|雇用|雇入|企業|法人|本社|本店|支店|支社|営業所|事業所|事業者|事業主|職場/;

const mailWords = /メール|mail|eメール/;

/** The first that fits decides, so the narrow ones come first. Wordings collected from rosters and the forms of CCUS. */
const patterns: readonly Pattern[] = [
  { item: 'secret', is: /パスワード|password|^pw$|^pass$|暗証|セキュリティコード|securitycode|本人確認番号/ },
  {
    item: 'personalNumber',
    is: /(保険|けんぽ|年金|保険証|被保険者|被保険者証).*(番号|記号|no)|基礎年金|マイナンバー|個人番号|口座番号/,
    not: /電話|加入|区分|種別|有無/,
  },
  { item: 'ignore', is: others },
  { item: 'desiredEmail', is: /(変更|希望|新しい|^新|変更後).*(メール|mail)/ },
  { item: 'registeredEmail', is: /(登録|ccus).*(メール|mail)/ },
  { item: 'registeredEmail', is: /^(本人)?(e?メール|e?mail)(アドレス|address)?$|^個人メール(アドレス)?$/ },
  { item: 'kind', is: /^(登録)?(種別|区分|種類)$|^事業者(か|または|又は|と)?技能者(の?(別|区分|種別))?$/ },
  { item: 'applicationId', is: /申請(用|時)?の?(ログイン)?(id|番号|no)/ },
  {
    item: 'employerId',
    is: /^(所属|雇用|勤務)先?(会社|事業者|業者|企業|主)?の?(ccus)?(事業者)?(id)$|(所属|雇用|勤務先).*事業者(id|番号|コード)|^会社(の)?(ccus)?id$|会社の?事業者id/,
    not: /電話|郵便|登録番号|法人番号|許可|保険/,
  },
  { item: 'workerId', is: /技能者.*(id|番号|コード|no)$/, not: /電話|郵便|保険/ },
  { item: 'businessId', is: /事業者.*(id|番号|コード|no)$/, not: /電話|郵便|許可|法人|適格|保険|fax/ },
  {
    item: 'ccusId',
    is: /^(建設)?(ccus|キャリアアップ|careerup)(ccus|システム)?(カード)?の?(登録)?(id|番号|コード|no)?$|^(id|カード番号|登録id)$/,
  },
  { item: 'businessKana', is: /(事業者|会社|法人|企業|商号|屋号).*(フリガナ|ふりがな|カナ|かな|よみ|読み)/, not: /所属/ },
  {
    item: 'familyKana',
    is: /^(姓|氏|苗字|名字|family|last)(name)?の?(フリガナ|ふりがな|カナ|かな|よみ|読み|kana)$|^(セイ|せい|(フリガナ|ふりがな|カナ|かな|よみ)(姓|氏|苗字|名字|セイ))$/,
  },
  {
    item: 'givenKana',
    is: /^(名|名前|given|first)(name)?の?(フリガナ|ふりがな|カナ|かな|よみ|読み|kana)$|^(メイ|めい|(フリガナ|ふりがな|カナ|かな|よみ)(名|名前|メイ))$/,
  },
  {
    item: 'kana',
    is: /フリガナ|ふりがな|^カナ|カナ$|^かな|かな$|^よみ|よみがな|読み|^セイメイ$/,
    not: /住所|会社|所属|事業者|法人|担当/,
  },
  { item: 'postalCode', is: /^〒$|^〒番号$|郵便番号|^郵便$|zip|postal/, not: companys },
  { item: 'address', is: /住所|所在地|居所|現住|^address$/, not: /メール|mail|フリガナ|カナ|ふりがな|電話|コード/ },
  { item: 'mobile', is: /携帯|mobile|モバイル|スマホ|ケータイ/, not: mailWords },
  { item: 'phone', is: /電話|tel|^連絡先(番号)?$|phone/, not: /fax|ファックス|メール/ },
  { item: 'birthDate', is: /生年月日|誕生日|birth/ },
  { item: 'registeredOn', is: /^(ccus|事業者|技能者|カード)?の?(登録|発行|交付)(年月)?日$|^登録日発行日$/ },
  { item: 'employerName', is: /^(所属|雇用|勤務先|協力|下請)(先|会社|事業者|業者|企業|主)*(名|名称)?$/ },
  {
    item: 'businessName',
    is: /^(事業者|会社|法人|企業|業者|取引先|顧客|店舗?|事業所)(名|名称|または?名称|又は名称)?$|商号|屋号|(会社|事業者|法人|企業)(の名称|名)/,
    not: /所属|担当|責任/,
  },
  { item: 'familyName', is: /^(姓|氏|苗字|名字|(family|last)name|surname)(漢字|英字|アルファベット|ローマ字)?$/ },
  { item: 'middleName', is: /^(ミドルネーム|middlename)$/ },
  { item: 'givenName', is: /^(名|(given|first)name)(漢字|英字|アルファベット|ローマ字)?$/ },
  {
    item: 'workerName',
    is: /^(技能者|作業員|従業員|労働者|社員|本人|職人|作業者)?の?(氏名|姓名)(漢字|在留カード.*|戸籍.*|英字|英語|ローマ字|アルファベット|通称)?$|^(技能者|作業員|従業員|労働者|社員|職人|作業者)(名|名前)?(アルファベット|ローマ字|英字)?$|^在留カードの?(氏名|名前|名|表記.*)$|^(ローマ字|英字|アルファベット)の?(氏名|名前|名)$|^fullname$/,
  },
  { item: 'name', is: /^(お?名前|名称|なまえ|氏名または?名称|氏名又は名称|氏名名称|name)$/ },
  { item: 'reason', is: /(使用できない|使えない)理由|変更(の|する)?理由/ },
  { item: 'canLogin', is: /ログイン.*(可能|可否|できる|できますか)/ },
];

/** Sign that stands for a word, and that folding would take away. */
const postalMark = /^\s*〒\s*(番号)?\s*$/u;

/**
 * What a heading means: as the person explained it before, else by its
 * wording. `null` when neither tells.
 */
export function readHeading(heading: string, explained: ReadonlyMap<string, string>): Item | null {
  const folded = normaliseHeading(heading);
  const known = explained.get(folded);
  if (known !== undefined && isItem(known)) return known;
  if (postalMark.test(heading)) return 'postalCode';
  if (folded === '') return null;
  return patterns.find(({ is, not }) => is.test(folded) && !not?.test(folded))?.item ?? null;
}

const contactItems: readonly (Item | null)[] = ['address', 'phone', 'mobile', 'postalCode', 'registeredEmail'];

/** Whether a heading asks for an address or a way to reach somebody, and says that it is the company's. */
export const isCompanys = (heading: string, item: Item | null): boolean =>
  contactItems.includes(item) && companys.test(normaliseHeading(heading));

/** 「TEL」 behind 「家族連絡先」 is the family's as well. */
export const isOthersToo = (before: Item | null, item: Item | null): boolean =>
  before === 'ignore' && (item === 'phone' || item === 'mobile' || item === 'postalCode');

/** How far a heading for a name is from what CCUS calls it: of several columns the nearest counts. */
export function nameRank(heading: string): number {
  const folded = normaliseHeading(heading);
  if (/通称/.test(folded)) return 3;
  if (/アルファベット|ローマ字|英字|英語|在留/.test(folded)) return 2;
  return /漢字|戸籍/.test(folded) ? 0 : 1;
}

/** Other words that head a column of a roster and are none of ours. They tell headings from data. */
const neutral =
  /^(番号|no|整理番号|連番|項番|通番|順番|職種|職名|年齢|経験(年数)?|血液型|血圧|性別|国籍|在留資格.*|雇入.*|入場.*|受入.*教育.*|健康診断.*|最近の健康診断日?|健診.*|特殊健康診断.*|健康保険|年金保険|雇用保険|建退共.*|中退共.*|社会保険|技能講習|特別教育.*|職長.*教育.*|免許|資格.*|教育.*資格.*|備考|役職|部署.*|fax|ファックス|年金番号|退場.*|種類|家族tel)$/;

/** 「※」 and 「＊1」 head columns of signs. */
const signs = /^\s*[※＊*]\s*[\d０-９]*\s*$/u;

/** Headings that are nobody's name. */
const plainHeading =
  /^(氏名|お?名前|姓名|ふりがな|フリガナ|氏名(フリガナ|ふりがな|カナ)|(ccus)?(技能者|事業者)?id|生年月日|現?住所|電話番号?|tel|(家族|緊急)連絡先|会社名|所属会社名?)$/;

/** Whether a text can only be a heading, wherever it stands. */
export const isPlainHeading = (text: string): boolean => {
  const folded = text.length <= 20 ? normaliseHeading(text) : '';
  return folded.length > 1 && (plainHeading.test(folded) || neutral.test(folded));
};

/** Whether a text heads a column, ours or not. */
export const isHeadingWord = (text: string, explained: ReadonlyMap<string, string>): boolean =>
  text.length <= 40 && (signs.test(text) || readHeading(text, explained) !== null || neutral.test(normaliseHeading(text)));

/** Rows at the top of a sheet in which the headings are looked for; titles and dates may stand above them. */
export const headingDepth = 30;

/** A single recognised word may be part of a title; two are a heading. */
const enough = 2;

/** Index of the row with the headings, or `null` when no row looks like that. */
export function findHeadings(rows: readonly (readonly string[])[], explained: ReadonlyMap<string, string>): number | null {
  let best: { index: number; ours: number; words: number } | null = null;
  for (const [index, row] of rows.slice(0, headingDepth).entries()) {
    const short = row.filter((cell) => cell.trim() !== '' && cell.length <= 40);
    const ours = new Set(short.map((cell) => readHeading(cell, explained)).filter(Boolean)).size;
    // Words that head columns of no use to us still tell headings from data.
    const words = ours === 0 ? 0 : short.filter((cell) => isHeadingWord(cell, explained)).length;
    if (ours > (best?.ours ?? 0)) best = { index, ours, words };
  }
  if (best === null) return null;
  const alone = rows[best.index]!.filter((cell) => cell.trim() !== '').length === 1;
  return best.ours >= enough || best.words >= enough || alone ? best.index : null;
}
