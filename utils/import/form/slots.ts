import { kindOfCell, type CellKind } from '../kinds.ts';
import type { Sheet } from '../sheet.ts';
import type { Slot } from './assign.ts';
import { placeOf, width, type PersonBlock } from './blocks.ts';
import type { HeadingArea } from './heading-area.ts';

/** Blocks whose cells are looked at to tell what their places hold. */
const sample = 80;

/** Most lines of one cell that are items of their own. */
const mostLines = 6;

/** Lines of a cell, in order. */
export const cellLines = (cell: string): string[] =>
  cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** How many lines the cells of each place have at most, and how many cells are of several. */
function countLines({ rows }: Sheet, blocks: readonly PersonBlock[]): Map<number, { several: number; lines: number }> {
  const places = new Map<number, { several: number; lines: number }>();
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      rows[block.row + row]?.forEach((cell, column) => {
        if (cell.trim() === '') return;
        const place = placeOf(row, column);
        const known = places.get(place) ?? { several: 0, lines: 1 };
        const lines = cell.includes('\n') || cell.includes('\r') ? cellLines(cell).length : 1;
        places.set(place, { several: known.several + Number(lines > 1), lines: Math.max(known.lines, lines) });
      });
    }
  }
  return places;
}

/**
 * The places at which blocks hold anything, from top to bottom. A cell is
 * parted into its lines where its headings are, too.
 */
export function findSlots(sheet: Sheet, blocks: readonly PersonBlock[], area: HeadingArea): Slot[] {
  const straight = blocks.filter(({ shifted }) => !shifted);
  /** Most headings in one cell over a column. */
  const stacked = (column: number) =>
    Math.max(1, ...area.words.filter((word) => word.column <= column && column < word.end).map((word) => word.lines));
  const slots: (Slot & { kinds: Map<CellKind, number> })[] = [];
  const places = countLines(sheet, straight);
  const alone = (column: number) => [...places.keys()].filter((place) => place % width === column).length === 1;
  for (const [place, { several, lines }] of places) {
    const [row, column] = [Math.floor(place / width), place % width];
    const parted = several > 0 && lines <= mostLines && stacked(column) > 1;
    // A line that all of those seen lack is still one of the cell's, where all its headings' values stand in it.
    const count = alone(column) ? Math.max(lines, stacked(column)) : lines;
    for (let line = 0; line < (parted ? count : 1); line += 1) slots.push({ row, column, line: parted ? line : null, kinds: new Map() });
  }
  const mates = (slot: Slot) => slots.filter((other) => other.row === slot.row && other.column === slot.column).length;
  for (const block of straight.slice(0, sample)) {
    for (const slot of slots) {
      const cell = sheet.rows[block.row + slot.row]?.[slot.column] ?? '';
      const lines = slot.line === null ? [cell] : cellLines(cell);
      // A cell with fewer lines does not say which is missing.
      if (slot.line !== null && lines.length !== mates(slot)) continue;
      const kind = kindOfCell(lines[slot.line ?? 0]!);
      if (kind !== 'empty') slot.kinds.set(kind, (slot.kinds.get(kind) ?? 0) + 1);
    }
  }
  return slots.toSorted((a, b) => a.row - b.row || a.column - b.column || (a.line ?? 0) - (b.line ?? 0));
}

/** The kind that is seen most in a slot. */
export const usualKind = ({ kinds }: Pick<Slot, 'kinds'>): CellKind => [...kinds].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'empty';

/**
 * The text of each line slot of a cell. With fewer lines than slots their
 * kinds say which is missing.
 *
 * @returns `null` when that cannot be told.
 */
export function partLines(cell: string, slots: readonly Slot[]): string[] | null {
  const lines = cellLines(cell);
  if (lines.length === slots.length || lines.length === 0) return slots.map((_slot, at) => lines[at] ?? '');
  const ways = placements(lines, slots);
  return ways.length === 1 ? ways[0]! : null;
}

/** Every way in which the lines fit slots of their kind, in order. */
function placements(lines: readonly string[], slots: readonly Slot[]): string[][] {
  const [slot, ...others] = slots;
  if (!slot) return lines.length === 0 ? [[]] : [];
  const [line, ...rest] = lines;
  const left = placements(lines, others).map((texts) => ['', ...texts]);
  if (line === undefined || kindOfCell(line) !== usualKind(slot)) return left;
  return [...left, ...placements(rest, others).map((texts) => [line, ...texts])];
}
