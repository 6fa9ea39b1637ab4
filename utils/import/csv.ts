import { parse, CsvError } from 'csv-parse/browser/esm/sync';
import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';

const delimiters = [',', '\t', ';'] as const;

/** Lines at the beginning of a file by which its separator is told. */
const sample = 50;

/** Without what stands between quotation marks: a comma in an address parts no columns. */
const outsideQuotes = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '');

/** How many lines have as many separators as most have, and how many those are. */
function evenness(lines: readonly string[], delimiter: string): { lines: number; columns: number } {
  const counts = Map.groupBy(lines, (line) => line.split(delimiter).length - 1);
  const [columns, most] = [...counts].filter(([count]) => count > 0).toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [0, []];
  return { lines: most.length, columns };
}

/**
 * What parts the columns: a file may say it itself (`sep=;`), else it is the
 * sign that stands equally often in most lines. Excel saves with commas or, as
 * 「Unicode テキスト」, with tabs; elsewhere in the world with semicolons.
 */
function delimiterOf(text: string): string {
  const [, told] = /^sep=(.)\r?\n?/i.exec(text) ?? [];
  if (told) return told;
  const lines = outsideQuotes(text.slice(0, 20_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sample);
  const first = lines[0] ?? '';
  const rated = delimiters.map((delimiter) => ({ delimiter, ...evenness(lines, delimiter), heads: first.split(delimiter).length - 1 }));
  // Headings hardly ever hold a separator, so the first line weighs as much as half of the others.
  const weight = (one: (typeof rated)[number]) => one.lines + (one.heads > 0 ? lines.length / 2 : 0) + one.columns / 1_000;
  return rated.reduce((best, one) => (weight(one) > weight(best) ? one : best)).delimiter;
}

/** Takes off what an export puts around a cell to keep Excel from counting or running it: ="012" and '=1+1. */
function bare(cell: string): string {
  if (cell.startsWith('=')) return /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  return cell.startsWith("'") ? cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '') : cell;
}

/**
 * Rows of a CSV text, each with its cells. An empty line is an empty row, so
 * that the numbers are those that Excel shows. Line ends may change within a
 * file: programs that put files together leave what they found.
 *
 * @throws {ImportFault} `quote` with the row where a quotation mark is missing, or `unreadable`.
 */
export function readCsv(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const told = /^sep=.\r?\n?/i.exec(text)?.[0] ?? '';
  try {
    // As bytes, because the library would turn a text into bytes by hand.
    const rows = parse(new TextEncoder().encode(text.slice(told.length)) as Buffer, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quotation mark inside of a cell that does not begin with one is just a mark.
      relax_quotes: true,
      to: limits.rows + 1,
    }) as string[][];
    return (told === '' ? rows : [[], ...rows]).map((row) => row.map(bare));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The row in which the mark was opened is the one after the last that was complete.
    const row = 'records' in error && typeof error.records === 'number' ? error.records + 1 : null;
    throw new ImportFault(error.code.includes('QUOTE') ? 'quote' : 'unreadable', { row, cause: error });
  }
}
