import type { Columns } from './columns.ts';
import { normaliseHeading, type DroppedItem, type Item } from './headings.ts';
import type { BlockShape, NobodyRows, ReadSheet, RosterRow, RosterTable } from './roster.ts';

/** A block's form, and which column of the table each of its slots is. */
export interface PlacedBlock extends BlockShape {
  sheet: string;
  columns: readonly number[];
}

/** The tables of several sheets as one. */
export interface JoinedTable {
  headings: string[];
  rows: RosterRow[];
  items: Columns;
  sure: boolean;
  dropped: DroppedItem[];
  blocks: PlacedBlock[];
  nobody: NobodyRows;
}

/** A column is the same as another sheet's when it is headed alike; of several alike the first, the second … */
function keysOf({ headings }: RosterTable): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, column) => {
    const key = normaliseHeading(heading) || `#${column}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return `${key} ${seen.get(key)!}`;
  });
}

const sameShape = (one: BlockShape, other: BlockShape) => JSON.stringify(one) === JSON.stringify(other);

/** Puts the tables of the picked sheets together, column by column, and tells each row's sheet when there are several. */
export function joinSheets(sheets: readonly ReadSheet[], picked: ReadonlySet<number>): JoinedTable {
  const places = new Map<string, number>();
  const headings: string[] = [];
  const items: (Item | null)[] = [];
  const rows: RosterRow[] = [];
  const blocks: PlacedBlock[] = [];
  const dropped = new Set<DroppedItem>();
  const nobody = { ends: 0, examples: 0 };
  const found = sheets.flatMap(({ name, table }, at) => (table && picked.has(at) ? [{ name, table }] : []));
  for (const { name, table } of found) {
    const columns = keysOf(table).map((key, column) => {
      const known = places.get(key);
      if (known !== undefined) {
        items[known] ??= table.items[column] ?? null;
        return known;
      }
      places.set(key, headings.length);
      items.push(table.items[column] ?? null);
      return headings.push(table.headings[column] ?? '') - 1;
    });
    for (const row of table.rows) {
      const cells: string[] = [];
      columns.forEach((place, column) => (cells[place] = row.cells[column] ?? ''));
      rows.push({ ...row, cells: Array.from(cells, (cell) => cell ?? ''), ...(found.length > 1 ? { sheet: name } : {}) });
    }
    if (table.block && !blocks.some((block) => sameShape({ rows: block.rows, slots: block.slots }, table.block!))) {
      blocks.push({ ...table.block, sheet: name, columns });
    }
    for (const one of table.dropped) dropped.add(one);
    nobody.ends += table.nobody.ends;
    nobody.examples += table.nobody.examples;
  }
  return { headings, rows, items, sure: found.every(({ table }) => table.sure), dropped: [...dropped], blocks, nobody };
}

/** Which sheets are read at first: those that are shown and hold people; with none of them, all that hold any. */
export function sheetsToRead(sheets: readonly ReadSheet[]): Set<number> {
  const holding = sheets.flatMap(({ table, hidden }, at) => (table ? [{ at, hidden, sure: table.sure }] : []));
  const shown = holding.filter(({ hidden }) => !hidden);
  const sure = shown.filter((one) => one.sure);
  const chosen = sure.length > 0 ? sure : shown.slice(0, 1);
  return new Set(chosen.map(({ at }) => at));
}
