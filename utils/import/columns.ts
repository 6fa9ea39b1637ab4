import type { RosterTable } from './table.ts';
import type { RowTexts } from './read-row.ts';
import { normaliseHeading, readHeading, type Item } from './headings.ts';

/** What each column holds; `null` where that is not known. */
export type Columns = readonly (Item | null)[];

/** Items that several columns may share: their texts are joined. */
const joined: readonly Item[] = ['address', 'ignore', 'secret'];

/** What the headings say. Of two columns for one item the first counts, unless the item may be in parts. */
export function readColumns(headings: readonly string[], explained: ReadonlyMap<string, string>): Columns {
  const taken = new Set<Item>();
  return headings.map((heading) => {
    const item = readHeading(heading, explained);
    if (item === null || (taken.has(item) && !joined.includes(item))) return null;
    taken.add(item);
    return item;
  });
}

/** The cells of a row by what they are. */
export function toTexts(cells: readonly string[], columns: Columns): RowTexts {
  const texts: RowTexts = {};
  columns.forEach((item, index) => {
    if (item === null || item === 'ignore' || item === 'secret') return;
    const cell = cells[index] ?? '';
    if (cell.trim() === '') return;
    const before = texts[item];
    texts[item] = before === undefined ? cell : `${before} ${cell}`;
  });
  return texts;
}

/** A heading that may be remembered in clear: it was a heading for sure, and is short and without a number. */
const harmless = (heading: string) => heading.length > 0 && heading.length <= 30 && !/\d{4}|@/.test(heading.normalize('NFKC'));

/** What the person explained beyond what the headings say, to be remembered: the words of headings only. */
export function explanations(
  table: RosterTable,
  columns: Columns,
  explained: ReadonlyMap<string, string>,
): { heading: string; item: Item }[] {
  if (!table.sure) return [];
  return table.headings.flatMap((text, index) => {
    const item = columns[index];
    const heading = normaliseHeading(text);
    return item && harmless(heading) && readHeading(text, explained) !== item ? [{ heading, item }] : [];
  });
}
