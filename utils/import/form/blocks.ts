import { isEmptyRow, type Sheet } from '../sheet.ts';
import type { CellKind } from '../kinds.ts';
import type { Segment } from './heading-area.ts';
import { groupOf, kindOfFirstLine, saysNothing } from './period.ts';

/** The rows of one person. */
export interface PersonBlock {
  /** First row, from 0. */
  row: number;
  rows: number;
  /** What stands in it is not where it stands in the others. */
  shifted: boolean;
}

/** Widest sheet that is read, and more: a place is its row and its column in one number. */
export const width = 1_000;
export const placeOf = (row: number, column: number) => row * width + column;

/** What was seen at each place of the blocks so far, and in each column whatever the row. */
class Pattern {
  readonly #places = new Map<number, Map<CellKind, number>>();
  readonly #columns = new Map<number, Set<CellKind>>();
  #learnt = 0;

  learn(cells: readonly Cell[]): void {
    // The form goes on as it began, and a long one need not be learnt again and again.
    if (this.#learnt > 60) return;
    this.#learnt += 1;
    for (const { row, column, kind } of cells) {
      const place = placeOf(row, column);
      const seen = this.#places.get(place) ?? new Map<CellKind, number>();
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      this.#places.set(place, seen);
      this.#columns.set(column, (this.#columns.get(column) ?? new Set()).add(kind));
    }
  }

  /** Whether a kind is usual at a place; `null` where it may be new there. */
  isUsual({ row, column, kind }: Cell): boolean | null {
    const seen = this.#places.get(placeOf(row, column));
    const times = seen?.get(kind) ?? 0;
    const most = seen ? Math.max(...seen.values()) : 0;
    if (times > 0 && times * 4 >= most) return true;
    // What stands elsewhere in this column in other blocks is out of its place.
    return this.#columns.get(column)?.has(kind) ? false : null;
  }
}

interface Cell {
  row: number;
  column: number;
  kind: CellKind;
}

function cellsOf({ rows }: Sheet, from: number, length: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = 0; row < length; row += 1) {
    rows[from + row]?.forEach((text, column) => {
      if (text === '') return;
      const kind = groupOf(kindOfFirstLine(text));
      if (!saysNothing(kind)) cells.push({ row, column, kind });
    });
  }
  return cells;
}

/** How many cells stand where they stand in other blocks, and how many do not. */
function agreement(cells: readonly Cell[], pattern: Pattern): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (const cell of cells) {
    const usual = pattern.isUsual(cell);
    if (usual === true) right += 1;
    else if (usual === false) wrong += 1;
  }
  return { right, wrong };
}

const agrees = ({ right, wrong }: { right: number; wrong: number }) => wrong === 0 || right > 2 * wrong;

/**
 * The blocks of the sheet, each learnt from those before it. Where a row was
 * put in or taken out, the next place is sought at which a block is like the
 * others; what lies between is told as shifted, and so is a block that is like
 * none.
 *
 * @param lead rows between the headings and the first block.
 */
export function findBlocks(sheet: Sheet, segments: readonly Segment[], step: number, lead: number): PersonBlock[] {
  const blocks: PersonBlock[] = [];
  const pattern = new Pattern();
  for (const { from, to } of segments) {
    // A later page may begin with less room below its headings.
    let row = Math.min(from + lead, firstFilled(sheet, from, to));
    while (row <= to) {
      const rows = Math.min(step, to - row + 1);
      const cells = cellsOf(sheet, row, rows);
      if (agrees(agreement(cells, pattern))) {
        pattern.learn(cells);
        if (cells.length > 0) blocks.push({ row, rows, shifted: false });
        row += step;
        continue;
      }
      const moved = moveOn(sheet, row, to, step, pattern);
      if (isFilled(sheet, row, moved)) blocks.push({ row, rows: moved - row, shifted: true });
      row = moved;
    }
  }
  return blocks;
}

/** First row of the next block that is like the others, at most one block on. */
function moveOn(sheet: Sheet, row: number, to: number, step: number, pattern: Pattern): number {
  for (let next = row + 1; next < row + step && next <= to; next += 1) {
    const { right, wrong } = agreement(cellsOf(sheet, next, Math.min(step, to - next + 1)), pattern);
    if (right >= 1 && wrong === 0) return next;
  }
  return row + step;
}

function firstFilled({ rows }: Sheet, from: number, to: number): number {
  for (let row = from; row <= to; row += 1) if (!isEmptyRow(rows[row])) return row;
  return to;
}

function isFilled({ rows }: Sheet, from: number, end: number): boolean {
  for (let row = from; row < end; row += 1) if (!isEmptyRow(rows[row])) return true;
  return false;
}
