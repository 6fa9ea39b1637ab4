import { normaliseDigits } from '../ccus/ids.ts';

/** One line of text without blanks at its ends; blanks inside stay. */
const normaliseLine = (text: string) => text.trim();

/** Half-width text without any blanks. */
const normaliseMail = (text: string) => (/^[!-~]*$/.test(text) ? text : text.normalize('NFKC').replace(/\s/gu, ''));

/** Half-width digits; every hyphen look-alike and bracket between them becomes one hyphen. */
const normalisePhone = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[-‐‑‒–—―−ー()]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Seven digits become 123-4567; anything else is only made half-width. */
const normalisePostalCode = (text: string) => {
  const digits = normaliseDigits(text).replace(/^〒/, '');
  return /^\d{7}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : digits;
};

/** Full-width katakana, which is what forms ask for as カナ. */
const normaliseKana = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (hiragana) => String.fromCharCode(hiragana.charCodeAt(0) + 0x60))
    .replace(/\s+/gu, '　')
    .trim();

/** The first year of each era in which people of working age write their year of birth. */
export const eras: Readonly<Record<string, number>> = { 昭和: 1926, S: 1926, 平成: 1989, H: 1989, 令和: 2019, R: 2019 };

/** A year of an era (昭和40年, S40) becomes the western year; anything else is only made half-width. */
function normaliseYear(text: string): string {
  const folded = normaliseDigits(text).replace(/年$/, '');
  const [, era = '', year = ''] = /^(昭和|平成|令和|[SHR])\.?(\d{1,2}|元)$/i.exec(folded) ?? [];
  const first = eras[era.toUpperCase()];
  return first === undefined ? folded : String(first + (year === '元' ? 1 : Number(year)) - 1);
}

/**
 * Removes characters that nobody sees: direction marks that Windows adds when text is copied from its dialogs and
 * that would reverse a name, zero-width blanks, control characters. Line ends stay, so that a problem can name them.
 */
const visible = (text: string) => text.replace(/\p{Cf}/gu, '').replace(/[^\P{Cc}\r\n]+/gu, ' ');

const normalisePart = (text: string) => normaliseDigits(text).replace(/[月日]$/, '');

const normalisers = {
  name: normaliseLine,
  kana: normaliseKana,
  company: normaliseLine,
  employerName: normaliseLine,
  postalCode: normalisePostalCode,
  address: normaliseLine,
  reason: normaliseLine,
  ccusId: normaliseDigits,
  applicationId: normaliseDigits,
  phone: normalisePhone,
  mobile: normalisePhone,
  email: normaliseMail,
  registeredEmail: normaliseMail,
  desiredEmail: normaliseMail,
  birthYear: normaliseYear,
  birthMonth: normalisePart,
  birthDay: normalisePart,
  registeredYear: normaliseYear,
  registeredMonth: normalisePart,
  registeredDay: normalisePart,
} as const;

/**
 * Brings what a person typed into the form in which it is stored, so that the
 * way of writing is never an error. Fields that are not free text stay as they are.
 */
export const normaliseField = (field: string, text: string): string =>
  Object.hasOwn(normalisers, field) ? normalisers[field as keyof typeof normalisers](visible(text)) : text;

/** The same for every field of a form. */
export const normaliseAll = <T extends object>(draft: T): T =>
  Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, normaliseField(field, text)])) as T;
