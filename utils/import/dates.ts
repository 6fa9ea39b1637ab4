import { eras } from '../profiles/normalise.ts';

const short: Readonly<Record<string, string>> = { 昭: '昭和', 平: '平成', 令: '令和' };

/** How many years an era has; the present one has no end yet. */
const lengths: Readonly<Record<string, number>> = { 昭和: 64, S: 64, 平成: 31, H: 31 };

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Excel counts days from here, since it takes 1900 for a leap year. */
const excelEpoch = Date.UTC(1899, 11, 30);
/** 1930-01-01 to 2030-12-31: what a bare number in a column of birth dates can only be. */
const excelDays = { first: 10_959, last: 47_848 };

const western = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const compact = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const japanese = /^(昭和|平成|令和|昭|平|令|S|H|R)[-/.]?(\d{1,2}|元)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/i;

/**
 * Reads a date in any of the ways that rosters write birth dates: western, in
 * an era (昭和40年7月1日, S40.7.1, 令和元年…), as eight digits, or as the number
 * of days that Excel keeps.
 *
 * @returns yyyy-mm-dd, which may still be a day that does not exist (30 February); '' for
 *   nothing; `null` when it cannot be told what was meant, as with a year of two digits.
 */
export function readDate(text: string): string | null {
  const bare = text.normalize('NFKC').replace(/\s|生(まれ)?$|\([^)]*\)|T?\d{1,2}:\d{2}(:\d{2})?.*$/gu, '');
  if (bare === '') return '';
  const plain = western.exec(bare);
  if (plain) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const digits = compact.exec(bare);
  if (digits) return iso(Number(digits[1]! + digits[2]!), Number(digits[3]), Number(digits[4]));
  const era = japanese.exec(bare);
  if (era) {
    const name = short[era[1]!] ?? era[1]!.toUpperCase();
    const year = era[2] === '元' ? 1 : Number(era[2]);
    const first = eras[name];
    if (first === undefined || year < 1 || year > (lengths[name] ?? year)) return null;
    return iso(first + year - 1, Number(era[3]), Number(era[4]));
  }
  if (/^\d{5}$/.test(bare) && Number(bare) >= excelDays.first && Number(bare) <= excelDays.last) {
    return new Date(excelEpoch + Number(bare) * 86_400_000).toISOString().slice(0, 10);
  }
  return null;
}
