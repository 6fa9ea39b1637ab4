import { foldDigits } from '../ccus/ids.ts';

/** One line of text: outer blanks go, inner ones stay. */
const foldLine = (text: string) => text.trim();

/** Half-width, without blanks. */
const foldMail = (text: string) => /^[!-~]*$/.test(text) ? text : text.normalize('NFKC').replace(/\s/gu, '');

/** Half-width digits; every hyphen look-alike and bracket between them becomes one hyphen. */
const foldPhone = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[-‐‑‒–—―−ー()]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Seven digits become 123-4567; anything else is only made half-width. */
const foldPostalCode = (text: string) => {
  const digits = foldDigits(text).replace(/^〒/, '');
  return /^\d{7}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : digits;
};

/** Full-width katakana, as カナ is asked for. */
const foldKana = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
    .replace(/\s+/gu, '　')
    .trim();

/** First year of the eras people of working age write their birth year in. */
export const eras: Readonly<Record<string, number>> = { 昭和: 1926, S: 1926, 平成: 1989, H: 1989, 令和: 2019, R: 2019 };

/** A year of an era (昭和40年, S40) becomes the western year; anything else is only made half-width. */
function foldYear(text: string): string {
  const folded = foldDigits(text).replace(/年$/, '');
  const [, era = '', year = ''] = /^(昭和|平成|令和|[SHR])\.?(\d{1,2}|元)$/i.exec(folded) ?? [];
  const first = eras[era.toUpperCase()];
  return first === undefined ? folded : String(first + (year === '元' ? 1 : Number(year)) - 1);
}

/**
 * Without what nobody sees: marks of direction that come along from Windows' own windows and
 * would turn a name around, blanks of no width, control characters. Line ends stay, to be told of.
 */
const visible = (text: string) => text.replace(/\p{Cf}/gu, '').replace(/[^\P{Cc}\r\n]+/gu, ' ');

const foldPart = (text: string) => foldDigits(text).replace(/[月日]$/, '');

const folds = {
  name: foldLine,
  kana: foldKana,
  company: foldLine,
  employerName: foldLine,
  postalCode: foldPostalCode,
  address: foldLine,
  reason: foldLine,
  ccusId: foldDigits,
  applicationId: foldDigits,
  phone: foldPhone,
  mobile: foldPhone,
  email: foldMail,
  registeredEmail: foldMail,
  desiredEmail: foldMail,
  birthYear: foldYear,
  birthMonth: foldPart,
  birthDay: foldPart,
  registeredYear: foldYear,
  registeredMonth: foldPart,
  registeredDay: foldPart,
} as const;

/**
 * Brings what a person typed into the form in which it is stored, so that the
 * way of writing is never an error. Fields that are no free text stay as they are.
 */
export const foldField = (field: string, text: string): string =>
  Object.hasOwn(folds, field) ? folds[field as keyof typeof folds](visible(text)) : text;

/** The same for every field of a form. */
export const foldAll = <T extends object>(draft: T): T =>
  Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, foldField(field, text)])) as T;
