import { kindOfCell, type CellKind } from '../kinds.ts';
import type { Sheet } from '../sheet.ts';
import type { HeadingArea, Segment } from './heading-area.ts';
import { normaliseHeading } from '../headings.ts';

/** Most rows that a person has in any form that was seen, with an empty one between two people. */
const longest = 10;

/** Rows by which the form is understood; it goes on as it begins. */
export const sampleRows = 240;

/** Two candidates that are as near as this are alike, and the shorter is right: people would come by twos otherwise. */
const alike = 0.15;

/** Below this share of cells that come again there is no form to be seen. */
const likely = 0.55;

/** A name and an address can look alike. */
export const groupOf = (kind: CellKind): CellKind => (kind === 'address' ? 'text' : kind);

/** Kinds that say nothing about where a person begins. */
export const saysNothing = (kind: CellKind): boolean => kind === 'empty' || kind === 'note' || kind === 'mark';

/** What a cell of several lines looks like is told by its first. */
export const kindOfFirstLine = (cell: string): CellKind => kindOfCell(cell.trimStart().split(/[\r\n]/, 1)[0]!);

type KindRow = { column: number; kind: CellKind }[];

function kindRows(sheet: Sheet, { from, to }: Segment): KindRow[] {
  return Array.from({ length: Math.min(to - from + 1, sampleRows) }, (_none, index) =>
    (sheet.rows[from + index] ?? []).flatMap((cell, column) => {
      const kind = cell === '' ? 'empty' : groupOf(kindOfFirstLine(cell));
      return saysNothing(kind) ? [] : [{ column, kind }];
    }),
  );
}

/** What an empty place takes from a step: little where the whole row is empty, as it is for somebody who is missing. */
const missing = { cell: 0.5, row: 0.1 };

interface Returning {
  step: number;
  again: number;
  not: number;
}

/** How many cells come again in the same column so many rows on, and how many could and do not. */
function returning(rows: readonly KindRow[], step: number): Returning {
  let again = 0;
  let not = 0;
  for (let row = 0; row + step < rows.length; row += 1) {
    const there = rows[row + step]!;
    for (const { column, kind } of rows[row]!) {
      const other = there.find((one) => one.column === column);
      if (other?.kind === kind) again += 1;
      else not += other ? 1 : there.length > 0 ? missing.cell : missing.row;
    }
  }
  return { step, again, not };
}

/** Rows from one running number to the next, as shares of all such steps: 1, 2, 3 … in a column of their own. */
function numberedSteps(sheet: Sheet, area: HeadingArea, { from, to }: Segment): ReadonlyMap<number, number> {
  const columns = new Set(
    area.words.filter(({ text }) => /^(番号|no|整理番号|連番|項番|通番)$/.test(normaliseHeading(text))).map(({ column }) => column),
  );
  for (const column of columns) {
    const found: { row: number; number: number }[] = [];
    for (let row = from; row <= Math.min(to, from + sampleRows); row += 1) {
      const text = (sheet.rows[row]?.[column] ?? '').normalize('NFKC').trim();
      if (/^\d{1,4}$/.test(text)) found.push({ row, number: Number(text) });
    }
    const steps = found.slice(1).map(({ row, number }, index) => (row - found[index]!.row) / (number - found[index]!.number));
    if (steps.length > 0) return new Map([...Map.groupBy(steps, (one) => one)].map(([step, times]) => [step, times.length / steps.length]));
  }
  return new Map();
}

/** What the running numbers add to a step that they all have. */
const numberedWeight = 0.4;

/** The rows of the only person there is: all that are filled, without remarks at the foot. */
function onlyOne(rows: readonly KindRow[]): number {
  const first = rows.findIndex((row) => row.length > 0);
  return rows.findLastIndex((row) => row.length > 0) - first + 1;
}

/**
 * How many rows a person has: the number after which what stands in a column
 * comes again, kind by kind. Running numbers tell it at once.
 *
 * @returns `null` when no number of rows fits.
 */
export function findStep(sheet: Sheet, area: HeadingArea, segments: readonly Segment[]): number | null {
  const longestFirst = segments.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const [segment] = longestFirst;
  if (!segment) return null;
  const numbered = numberedSteps(sheet, area, segment);
  const parts = longestFirst.slice(0, 8).map((one) => kindRows(sheet, one));
  const candidates = Array.from({ length: longest }, (_none, index): Returning => {
    const each = parts.map((rows) => returning(rows, index + 1));
    return { step: index + 1, again: sumOf(each, 'again'), not: sumOf(each, 'not') };
  });
  const most = Math.max(...candidates.map(({ again }) => again));
  // Whoever is counted far apart meets fewer others, and by chance.
  const rated = candidates.map(({ step, again, not }) => ({
    step,
    score: (again === 0 ? 0 : (again / (again + not)) * (0.5 + (0.5 * again) / most)) + numberedWeight * (numbered.get(step) ?? 0),
  }));
  const best = Math.max(...rated.map(({ score }) => score));
  const filled = parts.flat().reduce((sum, row) => sum + row.length, 0);
  // Two people make half of the cells come again; where hardly any does there is one on each page.
  if (best < likely || most * 4 < filled) {
    const only = Math.max(...parts.map(onlyOne));
    return only >= 1 && only <= longest ? only : null;
  }
  return rated.find(({ score }) => score >= best - alike)?.step ?? null;
}

const sumOf = (all: readonly Returning[], what: 'again' | 'not') => all.reduce((sum, one) => sum + one[what], 0);
