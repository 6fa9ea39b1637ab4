import { normaliseDigits } from '../ccus/ids.ts';

/** One line of text without blanks at its ends; blanks inside stay. */
const normaliseLine = (text: string) => text.trim();

/**
 * Half-width, without blanks, and without what a link or an address book puts
 * around it: `mailto:`, `Taro <taro@…>`, a comma or a full stop behind it.
 */
function normaliseMail(text: string): string {
  const half = /^[!-~]*$/.test(text) ? text : text.normalize('NFKC').replace(/[、。]/g, '.');
  const [, pointed] = /<\s*(?:mailto:)?([^<>]+@[^<>]+?)\s*>/i.exec(half) ?? [];
  return (pointed ?? half)
    .replace(/\s/gu, '')
    .replace(/^[<("'[]*mailto:([^?]*).*$/i, '$1')
    .replace(/^[<("'[]+|[>)"'\],.;:]+$/g, '');
}

/** Half-width digits; every hyphen look-alike and bracket between them becomes one hyphen. */
const normalisePhone = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[-‐‑‒–—―−ー()]+/gu, '-')
    .replace(/^-|-$/g, '')
    // From abroad nothing of a number is dropped: +81 90 … and +81(0)90 … stand for 090 ….
    .replace(/^(?:\+|00-?|010-?)81-?(?:0-?)?(?=[1-9])/, '0');

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
    // A hyphen between katakana was meant for the long sound.
    .replace(/(?<=[ァ-ヺー])[-‐‑‒–—―−](?=[ァ-ヺ\s]|$)/gu, 'ー')
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
const visible = (text: string) => plainSigns(text.replace(/\p{Cf}/gu, '').replace(/[^\P{Cc}\r\n]+/gu, ' '));

/**
 * Radicals as signs of their own (⼭, ⻄), as they come out of PDF files: they look like 山 and 西 and
 * are others. First those that Unicode itself does not say are the same, or says of an old form.
 */
const radicals = new Map(
  [...'⺠民⻄西⻑長⻘青⾭青⻩黄⿈黄⿊黒⼾戸⻲亀⻯竜⻨麦⻫斉⿑斉⻭歯⻤鬼⻁虎⻝食⻣骨⺟母⻆角⻂衣⻌辶⺅亻⺡氵⺾艹⻖阝⻏阝'].reduce<
    [string, string][]
  >((pairs, sign, at, all) => (at % 2 === 0 ? [...pairs, [sign, all[at + 1]!]] : pairs), []),
);

const plainSigns = (text: string): string =>
  /[\u2e80-\u2fd5]/.test(text) ? text.replace(/[\u2e80-\u2fd5]/gu, (sign) => radicals.get(sign) ?? sign.normalize('NFKC')) : text;

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
