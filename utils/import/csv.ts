import { parse, CsvError } from 'csv-parse/browser/esm/sync';
import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';

/** Excel saves with commas or, as 「Unicode テキスト」, with tabs. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5_000);
  const count = (character: string) => head.split(character).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Rows of a CSV text, each with its cells. An empty line is an empty row, so
 * that the numbers are those that Excel shows.
 *
 * @throws {ImportFault} `quote` with the row where a quotation mark is missing, or `unreadable`.
 */
export function readCsv(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // A quotation mark inside of a cell that does not begin with one is just a mark.
      relax_quotes: true,
      to: limits.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    throw new ImportFault(/QUOTE/.test(error.code) ? 'quote' : 'unreadable', { row, cause: error });
  }
}
