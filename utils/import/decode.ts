import { ImportFault } from './fault.ts';

const replacement = '\ufffd';
const damageOf = (text: string): number => text.split(replacement).length - 1;

/** Shares of unreadable characters: below the first a text is damaged, above the second it is in another encoding. */
const damaged = 0.02;

/** Control characters that no text has, but that old systems leave: 0x1A at the end, 0x1F before a number. */
const control = /[^\P{Cc}\t\n\v\f\r]/gu;

/** With more of them than this share, and wherever there is a zero, it is no text. */
const strayControls = 0.08;

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const starts = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 whose very last character is cut off. */
function cutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: its digits, commas and line ends have a zero beside them, on the same side; 一 (4E00) and few others on the other. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4_000); at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const side = zeros[1]! > zeros[0]! ? 1 : 0;
  if (zeros[side]! < 8 || zeros[1 - side]! * 4 > zeros[side]!) return null;
  const text = strictly(bytes, side === 1 ? 'utf-16le' : 'utf-16be');
  return text !== null && /[,\t;][^\n]*\n/.test(text) && !text.includes('\0') ? text : null;
}

/** ISO-2022-JP (JIS): only seven bits, and it says itself where Japanese begins. */
const isJis = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length - 2; at += 1) {
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
};

const shareOf = (text: string, kind: RegExp): number =>
  (text.match(kind)?.length ?? 0) / Math.max(1, text.match(/\P{ASCII}/gu)?.length ?? 0);

/**
 * EUC-JP, where it cannot be Shift_JIS: hiragana, katakana and the common kanji
 * of Shift_JIS begin with bytes that EUC-JP does not have, and EUC-JP read as
 * Shift_JIS is full of half-width katakana.
 */
function eucOrShiftJis(bytes: Uint8Array): string | null {
  const shiftJis = strictly(bytes, 'shift_jis');
  const euc = strictly(bytes, 'euc-jp');
  if (euc === null || shareOf(euc, /[ぁ-ヶ一-龠々]/gu) < 0.7) return shiftJis;
  return shiftJis === null || shareOf(shiftJis, /[｡-ﾟ]/gu) > 0.3 ? euc : shiftJis;
}

function withoutMark(bytes: Uint8Array): string {
  if (isJis(bytes)) {
    const jis = strictly(bytes, 'iso-2022-jp');
    if (jis !== null) return jis;
  }
  const wide = utf16(bytes);
  if (wide !== null) return wide;
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (cutOff(bytes)) throw new ImportFault('truncated');
  // Damaged UTF-8 can pass for Shift_JIS full of nonsense, so a little damage is not yet another encoding.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const foreign = lenient.replace(/\p{ASCII}/gu, '').length;
  if (damageOf(lenient) / foreign < damaged) throw new ImportFault('encoding', { row: rowOfDamage(lenient) });
  const japanese = eucOrShiftJis(bytes);
  if (japanese !== null) return japanese;
  const guess = new TextDecoder('shift_jis').decode(bytes);
  throw new ImportFault('encoding', { row: rowOfDamage(guess) });
}

const rowOfDamage = (text: string): number => text.slice(0, text.indexOf(replacement)).split('\n').length;

/**
 * Text of a file in UTF-8, Shift_JIS (CP932, what Excel saves), EUC-JP,
 * ISO-2022-JP or UTF-16. The encoding is found, not asked. Byte order marks go,
 * wherever they stand: files that were put together carry them in the middle.
 * So do a few control characters; many of them, or a zero, are no text.
 *
 * @throws {ImportFault} `binary`, `encoding` (with its row) or `truncated`; never a text with guessed characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((one) => starts(bytes, one.bytes));
  const text = mark ? strictly(bytes, mark.encoding) : withoutMark(bytes);
  if (text === null) throw new ImportFault(mark?.encoding === 'utf-8' && cutOff(bytes) ? 'truncated' : 'encoding');
  const controls = text.match(control)?.length ?? 0;
  if (text.includes('\0') || controls > Math.max(4, text.length * strayControls)) throw new ImportFault('binary');
  return (controls === 0 ? text : text.replace(control, '')).replaceAll('\ufeff', '');
}
