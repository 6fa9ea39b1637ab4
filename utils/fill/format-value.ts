import type { FieldKind } from '../ccus/labels/kinds.ts';

/** What the page shows about the format in which it wants a value. */
export interface Wanted {
  kind: FieldKind;
  type: string;
  /** Words beside the field, which may ask for a value without hyphens. */
  hint: string;
  placeholder: string;
  /** `pattern` attribute, or ''. */
  pattern: string;
  /** Characters that fit, or -1 when the page sets no limit. */
  maxLength: number;
  /** Whether the form has a separate field for the prefecture. */
  splitAddress: boolean;
}

const noHyphen = /ハイフン(は|を)?(なし|無し|不要|抜き|省|除|入れ(ず|ない))|数字のみ/;
const prefectures = /^(北海道|東京都|京都府|大阪府|.{2,3}県)/;

/** 03-1234-5678 for 0312345678; `null` where the length of the area code is not certain. */
function phoneParts(value: string): string[] | null {
  if (value.includes('-')) return value.split('-');
  return /^(0[3-9]0)(\d{4})(\d{4})$|^(0[36])(\d{4})(\d{4})$/.exec(value)?.slice(1).filter(Boolean) ?? null;
}

/** Whether the field's `pattern` allows a hyphen. It comes from the page, so we only search its text and never run it. */
const takesHyphen = (pattern: string) => pattern.replace(/[0-9a-z]-[0-9a-z]/gi, '').includes('-');

function number(value: string, { hint, placeholder, pattern, maxLength }: Wanted): string {
  const digits = value.replace(/-/g, '');
  const isBare =
    noHyphen.test(hint) ||
    /^\W*\d{7,11}$/.test(placeholder) ||
    (pattern !== '' && !takesHyphen(pattern)) ||
    (maxLength >= digits.length && maxLength < value.length);
  if (isBare) return digits;
  return placeholder.includes('-') && value === digits ? (phoneParts(value)?.join('-') ?? value) : value;
}

const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const hiragana = (text: string) => text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
const katakana = (text: string) => text.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60));

/** Half-width kana. The table is made by reversing the normalisation. */
function halfKana(text: string): string {
  const half = new Map<string, string>();
  for (let code = 0xff61; code <= 0xff9d; code += 1) half.set(String.fromCharCode(code).normalize('NFKC'), String.fromCharCode(code));
  const marks: Record<string, string> = { '\u3099': 'ﾞ', '\u309a': 'ﾟ', '　': ' ' };
  return [...katakana(text).normalize('NFD')].map((one) => marks[one] ?? half.get(one) ?? one).join('');
}

function kana(value: string, { hint, placeholder }: Wanted): string {
  if (/[ｦ-ﾟ]/.test(placeholder) || /半角(カナ|カタカナ)/.test(hint)) return halfKana(value);
  return /[ぁ-ゖ]{2}/.test(placeholder) || /ふりがな|ひらがな|よみがな/.test(hint) ? hiragana(value) : katakana(value);
}

/**
 * A stored value in the format that a field wants, or `null` when it cannot be
 * brought into that format without guessing.
 * @param value as stored: digits half-width, dates yyyy-mm-dd, names with a blank between 姓 and 名
 */
export function shaped(value: string, wanted: Wanted): string | null {
  const { kind } = wanted;
  const part = (parts: readonly string[] | null | undefined, count: number, at: number) => (parts?.length === count ? parts[at]! : null);
  const last = Number(kind.at(-1)) - 1;
  const names = value.trim().split(/[\s　]+/);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.slice(1);
  switch (kind) {
    case 'phone':
    case 'postalCode': {
      const written = number(value, wanted);
      return /全角/.test(wanted.hint) && !/半角/.test(wanted.hint) ? wide(written) : written;
    }
    case 'phone1':
    case 'phone2':
    case 'phone3':
      return part(phoneParts(value), 3, last);
    case 'postalCode1':
    case 'postalCode2':
      return part(/^(\d{3})-?(\d{4})$/.exec(value)?.slice(1), 2, last);
    case 'lastName':
      return part(names, 2, 0);
    case 'firstName':
      return part(names, 2, 1);
    case 'personNameKana':
      return kana(value, wanted);
    case 'lastNameKana':
    case 'firstNameKana': {
      const name = part(names, 2, kind === 'lastNameKana' ? 0 : 1);
      return name && kana(name, wanted);
    }
    case 'emailLocal':
    case 'emailDomain':
      return part(value.split('@'), 2, kind === 'emailLocal' ? 0 : 1);
    case 'prefecture':
      return prefectures.exec(value)?.[0] ?? null;
    case 'address':
      return wanted.splitAddress ? value.replace(prefectures, '') : value;
    case 'birthDate': {
      if (!date || wanted.type === 'date') return value;
      const mark = /\d(\D)\d/.exec(wanted.placeholder)?.[1];
      return /\d{8}/.test(`${wanted.placeholder} ${wanted.hint}`) ? date.join('') : date.join(mark === '/' || mark === '.' ? mark : '-');
    }
    case 'birthYear':
      return part(date, 3, 0);
    case 'birthMonth':
      return part(date, 3, 1)?.replace(/^0/, '') ?? null;
    case 'birthDay':
      return part(date, 3, 2)?.replace(/^0/, '') ?? null;
    default:
      return value;
  }
}
