import { parse, CsvError } from 'csv-parse/browser/esm/sync';
import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';

/** Excel saves with commas or, as 「Unicode テキスト」, with tabs. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5_000);
  const count = (character: string) => head.split(character).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Takes off what an export puts around a cell to keep Excel from counting or running it: ="012" and '=1+1. */
function bare(cell: string): string {
  if (cell.startsWith('=')) return /^="(\d+)"$/.exec(cell)?.[1] ?? cell;
  return cell.startsWith("'") ? cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '') : cell;
}

/**
 * Rows of a CSV text, each with its cells. An empty line is an empty row, so
 * that the numbers are those that Excel shows.
 *
 * @throws {ImportFault} `quote` with the row where a quotation mark is missing, or `unreadable`.
 */
export function readCsv(text: string): string[][] {
  try {
    // As bytes, because the library would turn a text into bytes by hand.
    const rows = parse(new TextEncoder().encode(text) as Buffer, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // A quotation mark inside of a cell that does not begin with one is just a mark.
      relax_quotes: true,
      to: limits.rows + 1,
    }) as string[][];
    return rows.map((row) => row.map(bare));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The row in which the mark was opened is the one after the last that was complete.
    const row = 'records' in error && typeof error.records === 'number' ? error.records + 1 : null;
    throw new ImportFault(error.code.includes('QUOTE') ? 'quote' : 'unreadable', { row, cause: error });
  }
}
