import { normaliseDigits, readCard } from '../ccus/ids.ts';
import { isLikelySlip } from '../profiles/mail-address.ts';
import { normaliseField } from '../profiles/normalise.ts';
import type { PlainProblem } from '../profiles/problems.ts';
import { readDate } from './dates.ts';

/** What was done to a cell to read it; each has a sentence. */
export type Note = 'zeroAdded' | 'cardCut' | 'postalFromAddress' | 'phoneFromAddress' | 'mailSlip' | 'signLost';

/** A cell, read. `text` is what will be stored, or what stood there when it is wrong. */
export interface ReadCell {
  text: string;
  problem?: PlainProblem;
  note?: Note;
}

/** What Excel makes of a number of more than eleven digits. */
const exponent = /^\d([.,]\d+)?E\+?\d+$/i;
const brokenByExcel = (cell: string) => !/^\d*$/.test(cell) && exponent.test(cell.normalize('NFKC').trim());

/** An ID, or the number on a card. */
export function readIdCell(cell: string): ReadCell {
  if (brokenByExcel(cell)) return { text: cell.trim(), problem: 'idExponent' };
  const text = readCard(cell);
  return text === normaliseDigits(cell) ? { text } : { text, note: 'cardCut' };
}

export const readApplicationIdCell = (cell: string): ReadCell =>
  brokenByExcel(cell) ? { text: cell.trim(), problem: 'idExponent' } : { text: normaliseDigits(cell) };

/** A telephone number; Excel drops the 0 in front when it takes one for a number. */
export function readPhoneCell(cell: string, addZeros: boolean): ReadCell {
  const text = normaliseField('phone', cell.replace(/^\s*(tel|ＴＥＬ|電話|携帯|☎|℡|')\s*[:：]?/i, ''));
  return addZeros && /^[1-9]\d{8,9}$/.test(text) ? { text: `0${text}`, note: 'zeroAdded' } : { text };
}

/** A mail address; one that looks mistyped is for the person to look at. */
export function readMailCell(field: 'registeredEmail' | 'desiredEmail', cell: string): ReadCell {
  const text = normaliseField(field, oneLine(cell));
  return isLikelySlip(text) ? { text, note: 'mailSlip' } : { text };
}

/** What programs put where a sign was lost on the way to another encoding: 「?田 太郎」. */
const lost = /[?？\ufffd〓]/;

/** The name of a worker: with a question mark it is nobody's. */
export function readPersonCell(field: 'name' | 'kana', cell: string): ReadCell {
  const text = normaliseField(field, oneLine(cell));
  return lost.test(text) ? { text, problem: 'signLost' } : { text };
}

/** Any other text, of which only the person can say whether a sign is missing. */
export function readWordsCell(field: 'name' | 'kana' | 'employerName' | 'address', cell: string): ReadCell {
  const text = normaliseField(field, oneLine(cell));
  return lost.test(text) ? { text, note: 'signLost' } : { text };
}

/** A telephone number behind an address in the same cell. */
export function splitPhone(cell: string): { address: string; phone: string } {
  const [, address, phone] =
    /^(.*?\S)\s*[(（]?(?:tel|ＴＥＬ|電話|☎|℡)\s*[:：.]?\s*([\d０-９][\d０-９\-‐‑–—―−ー－()（）\s]{8,16})[)）]?\s*$/isu.exec(cell) ?? [];
  return address !== undefined && phone !== undefined ? { address, phone } : { address: cell, phone: '' };
}

/** A postal code; those of Hokkaido and Aomori begin with the 0 that Excel drops. */
export function readPostalCodeCell(cell: string, addZeros: boolean): ReadCell {
  const digits = normaliseDigits(cell).replace(/^〒/, '');
  if (addZeros && /^\d{5,6}$/.test(digits)) return { text: normaliseField('postalCode', digits.padStart(7, '0')), note: 'zeroAdded' };
  return { text: normaliseField('postalCode', cell) };
}

export function readDateCell(cell: string): ReadCell {
  const date = readDate(cell);
  return date === null ? { text: cell.trim(), problem: 'dateUnclear' } : { text: date };
}

/** An address may carry its postal code in front. */
export function splitAddress(cell: string): { postalCode: string; address: string } {
  const [, code, rest] = /^\s*〒?\s*([0-9０-９]{3}[-‐－ー―−]?[0-9０-９]{4})(?![0-9０-９])\s*(.*)$/su.exec(cell) ?? [];
  return code === undefined || rest === undefined || rest === ''
    ? { postalCode: '', address: oneLine(cell) }
    : { postalCode: normaliseField('postalCode', code), address: oneLine(rest) };
}

/** A cell may be broken into lines where our items are one line. */
export const oneLine = (text: string): string => (/[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text).trim();

const yes = /^(可|可能|できる|はい|yes|y|○|〇|◯|1|true)$/i;
const no = /^(不可|不可能|できない|いいえ|no|n|×|✕|✗|0|false)$/i;

export function readCanLogin(cell: string): 'yes' | 'no' | 'unknown' {
  const bare = cell.normalize('NFKC').trim();
  return yes.test(bare) ? 'yes' : no.test(bare) ? 'no' : 'unknown';
}
