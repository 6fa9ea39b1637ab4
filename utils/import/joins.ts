import type { Columns } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** Items that make a row somebody's: where one of them is joined over rows, these are one person's. */
const naming = new Set(['workerName', 'name', 'familyName', 'workerId', 'ccusId', 'businessName', 'businessId']);

/** What a joined cell holds for all its rows: who employs them, what they are, where they are. */
const notShared = new Set(['kana', 'familyKana', 'givenKana', 'givenName', 'birthDate', 'mobile', 'applicationId', 'registeredOn']);

/**
 * The rows of a table with its joined cells filled: a joined cell stands for
 * all its rows. Where a person's own name is joined over several rows the
 * others add to that person, and are none of their own.
 *
 * @param at row of the headings.
 */
export function fillJoins({ rows, joins }: Sheet, at: number, items: Columns): string[][] {
  const below = joins.filter(({ row, rows: height }) => row > at && height > 1);
  if (below.length === 0) return rows;
  const isName = (column: number) => naming.has(items[column] ?? '') && !(items[column] === 'businessName' && items.includes('workerName'));
  const filled = rows.map((row) => [...row]);
  for (const { row, column, rows: height } of below) {
    const text = rows[row]?.[column] ?? '';
    if (text.trim() === '' || isName(column) || notShared.has(items[column] ?? '')) continue;
    for (let next = row + 1; next < Math.min(row + height, filled.length); next += 1) filled[next]![column] ??= '';
    for (let next = row + 1; next < Math.min(row + height, filled.length); next += 1)
      if (filled[next]![column] === '') filled[next]![column] = text;
  }
  for (const { row, column, rows: height } of below) {
    if (!isName(column) || (rows[row]?.[column] ?? '').trim() === '') continue;
    for (let next = row + 1; next < Math.min(row + height, filled.length); next += 1) filled[next] = [];
  }
  return filled;
}
