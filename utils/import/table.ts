import { decodeText } from './decode.ts';
import { readCsv } from './csv.ts';
import { ImportFault } from './fault.ts';
import { findHeadings, normaliseHeading, readHeading } from './headings.ts';
import { limits } from './limits.ts';
import { readXlsx } from './xlsx.ts';

/** A roster as it was read: its headings, and below them the rows that hold anything. */
export interface RosterTable {
  headings: string[];
  rows: { line: number; cells: string[] }[];
  /** Whether the headings were recognised, or the first row is only taken for them. */
  sure: boolean;
  /** Whether a column with passwords or codes was dropped. */
  dropped: boolean;
}

export type RosterKind = 'text' | 'xlsx';

const zipStart = [0x50, 0x4b];
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

const clip = (cell: string): string => (cell.length > limits.cellLength ? `${cell.slice(0, limits.cellLength)}…` : cell);

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** The sheet that looks most like a roster; the first of equals. */
function bestSheet(sheets: readonly string[][][], explained: ReadonlyMap<string, string>): string[][] {
  const filled = sheets.filter((rows) => rows.some((row) => !isEmpty(row)));
  const found = filled.find((rows) => findHeadings(rows, explained) !== null) ?? filled[0];
  if (!found) throw new ImportFault('empty');
  return found;
}

/**
 * Reads a roster's bytes. What they are is told by the bytes themselves: a
 * name's ending is easily wrong.
 *
 * @throws {ImportFault}
 */
export async function readRoster(bytes: Uint8Array<ArrayBuffer>, explained: ReadonlyMap<string, string>): Promise<RosterTable> {
  if (bytes.length === 0) throw new ImportFault('empty');
  if (startsWith(bytes, oleStart)) throw new ImportFault('oldExcel');
  const all = startsWith(bytes, zipStart) ? bestSheet(await readXlsx(bytes), explained) : readCsv(decodeText(bytes));
  return toTable(all, explained);
}

function toTable(all: readonly string[][], explained: ReadonlyMap<string, string>): RosterTable {
  if (all.length > limits.rows) throw new ImportFault('tooManyRows');
  const first = all.findIndex((row) => !isEmpty(row));
  if (first === -1) throw new ImportFault('empty');
  const found = findHeadings(all, explained);
  const at = found ?? first;
  const width = Math.max(...all.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (width > limits.columns) throw new ImportFault('tooManyColumns');
  const headings = Array.from({ length: width }, (_none, column) => clip(all[at]?.[column] ?? '').trim());
  const secret = headings.map((heading) => readHeading(heading, explained) === 'secret');
  const titles = headings.map(normaliseHeading);
  const rows = all.flatMap((cells, index) => {
    if (index <= at || isEmpty(cells)) return [];
    // Files that were put together repeat their headings.
    if (titles.every((title, column) => normaliseHeading(cells[column] ?? '') === title)) return [];
    return { line: index + 1, cells: headings.map((_heading, column) => (secret[column] ? '' : clip(cells[column] ?? ''))) };
  });
  if (rows.length === 0) throw new ImportFault('empty');
  return { headings, rows, sure: found !== null, dropped: secret.includes(true) };
}
