import { ImportFault } from './fault.ts';

const replacement = '\ufffd';
const damageOf = (text: string): number => text.split(replacement).length - 1;

/** Shares of unreadable characters: below the first a text is damaged, above the second it is in another encoding. */
const damaged = 0.02;

/** Control characters that no text has. */
const binary = /[^\P{Cc}\t\n\v\f\r]/u;

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

function withoutMark(bytes: Uint8Array): string {
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (cutOff(bytes)) throw new ImportFault('truncated');
  // Damaged UTF-8 can pass for Shift_JIS full of nonsense, so a little damage is not yet another encoding.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const foreign = lenient.replace(/\p{ASCII}/gu, '').length;
  if (damageOf(lenient) / foreign < damaged) throw new ImportFault('encoding', { row: rowOfDamage(lenient) });
  const japanese = strictly(bytes, 'shift_jis');
  if (japanese !== null) return japanese;
  const guess = new TextDecoder('shift_jis').decode(bytes);
  throw new ImportFault('encoding', { row: rowOfDamage(guess) });
}

const rowOfDamage = (text: string): number => text.slice(0, text.indexOf(replacement)).split('\n').length;

/**
 * Text of a file in UTF-8, Shift_JIS (CP932, what Excel saves) or UTF-16 with
 * a mark. The encoding is found, not asked. Byte order marks go, wherever they
 * stand: files that were put together carry them in the middle.
 *
 * @throws {ImportFault} `binary`, `encoding` (with its row) or `truncated`; never a text with guessed characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((one) => starts(bytes, one.bytes));
  const text = mark ? strictly(bytes, mark.encoding) : withoutMark(bytes);
  if (text === null) throw new ImportFault(mark?.encoding === 'utf-8' && cutOff(bytes) ? 'truncated' : 'encoding');
  if (binary.test(text)) throw new ImportFault('binary');
  return text.replaceAll('\ufeff', '');
}
