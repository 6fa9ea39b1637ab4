/** What a column of a roster can hold. */
export const items = [
  'kind',
  'name',
  'businessName',
  'workerName',
  'kana',
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
  /** Of no use to us. */
  'ignore',
] as const;
export type Item = (typeof items)[number];

export const isItem = (text: string): text is Item => items.some((item) => item === text);

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

/** The first that fits decides, so the narrow ones come first. Wordings collected from rosters and the forms of CCUS. */
const patterns: readonly Pattern[] = [
  { item: 'secret', is: /パスワード|password|^pw$|暗証|セキュリティコード|securitycode|本人確認番号/ },
  { item: 'desiredEmail', is: /(変更|希望|新しい|^新|変更後).*(メール|mail)/ },
  { item: 'registeredEmail', is: /(登録|ccus).*(メール|mail)/ },
  { item: 'kind', is: /^(登録)?(種別|区分|種類)$|^事業者(か|または|又は|と)?技能者(の?(別|区分|種別))?$/ },
  { item: 'applicationId', is: /申請(用|時)?の?(ログイン)?(id|番号|no)/ },
  { item: 'employerId', is: /(所属|雇用|勤務先|会社).*(id|番号|コード)/, not: /電話|郵便|登録番号|法人番号|許可/ },
  { item: 'workerId', is: /技能者.*(id|番号|コード|no)/, not: /電話|郵便/ },
  { item: 'businessId', is: /事業(者|所).*(id|番号|コード|no)/, not: /電話|郵便|許可|法人|適格|雇用保険/ },
  {
    item: 'ccusId',
    is: /^(ccus|キャリアアップ|建設キャリアアップ)(システム)?(カード)?の?(登録)?(id|番号|コード|no)?$|^(id|カード番号|登録id)$/,
  },
  { item: 'businessKana', is: /(事業者|会社|法人|企業|商号|屋号).*(フリガナ|ふりがな|カナ|かな|よみ|読み)/, not: /所属/ },
  {
    item: 'kana',
    is: /フリガナ|ふりがな|^カナ|カナ$|^かな|かな$|^よみ|よみがな|読み|^セイメイ$/,
    not: /住所|会社|所属|事業者|法人|代表|担当/,
  },
  { item: 'postalCode', is: /^〒$|^〒番号$|郵便番号|^郵便$|zip|postal/, not: /住所/ },
  { item: 'address', is: /住所|所在地|居所|現住|^address$/, not: /メール|mail|フリガナ|カナ|ふりがな|実家|緊急|アドレス/ },
  { item: 'mobile', is: /携帯|mobile|モバイル|スマホ|ケータイ/, not: /メール|mail|アドレス|緊急/ },
  { item: 'phone', is: /電話|tel|^連絡先(番号)?$|phone/, not: /fax|ファックス|緊急|メール|家族/ },
  { item: 'birthDate', is: /生年月日|誕生日|birth/ },
  { item: 'registeredOn', is: /^(ccus|事業者|技能者|カード)?の?(登録|発行|交付)(年月)?日$|^登録日発行日$/ },
  { item: 'employerName', is: /^(所属|雇用|勤務先|協力|下請)(先|会社|事業者|業者|企業|主)*(名|名称)?$/ },
  {
    item: 'businessName',
    is: /^(事業者|会社|法人|企業|業者|取引先|顧客|店舗?|事業所)(名|名称|または?名称|又は名称)?$|商号|屋号|(会社|事業者|法人|企業)(の名称|名)/,
    not: /所属|担当|代表|責任/,
  },
  {
    item: 'workerName',
    is: /^(技能者|作業員|従業員|労働者|社員|本人|職人|作業者)?の?氏名$|^(技能者|作業員|従業員|労働者|社員|職人|作業者)名?$/,
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
  return patterns.find(({ is, not }) => is.test(folded) && !not?.test(folded))?.item ?? null;
}

/** Rows at the top of a sheet in which the headings are looked for; titles and dates may stand above them. */
const headingDepth = 30;

/** A single recognised word may be part of a title; two are a heading. */
const enough = 2;

/** Index of the row with the headings, or `null` when no row looks like that. */
export function findHeadings(rows: readonly (readonly string[])[], explained: ReadonlyMap<string, string>): number | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, row] of rows.slice(0, headingDepth).entries()) {
    const score = new Set(row.map((cell) => (cell.length > 40 ? null : readHeading(cell, explained))).filter(Boolean)).size;
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  if (best === null) return null;
  const alone = rows[best.index]!.filter((cell) => cell.trim() !== '').length === 1;
  return best.score >= enough || alone ? best.index : null;
}
