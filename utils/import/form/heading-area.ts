import { isHeadingWord, isOthersToo, normaliseHeading, readHeading, type Item } from '../headings.ts';
import { kindOfCell, isTelling } from '../kinds.ts';
import { isEmptyRow, type Sheet } from '../sheet.ts';

/** One word of the headings, with the columns that it stands over. */
export interface HeadingLine {
  text: string;
  item: Item | null;
  row: number;
  /** Which line of its cell it is, and of how many. */
  line: number;
  lines: number;
  column: number;
  /** Rows of its cell. */
  rows: number;
  /** First column that it does not stand over. */
  end: number;
}

/** The rows with the headings, first and last, and what stands in them. */
export interface HeadingArea {
  top: number;
  bottom: number;
  words: readonly HeadingLine[];
}

/** Rows at the top of a sheet in which the headings may begin: a form has a page head above them. */
const depth = 60;

/** Empty rows that may lie between two rows of headings: as many as a block has. */
const gap = 7;

/** Items without which nobody is told from others: a row with none of them heads no people. */
const person: readonly (Item | null)[] = [
  'workerName',
  'name',
  'kana',
  'workerId',
  'ccusId',
  'birthDate',
  'familyName',
  'businessName',
  'businessId',
];

/** Words of the head of a page, above the headings. */
export const headWord = /会社名|事業所|事業者|提出|作成|所長|現場|元請|工事|名簿|様式|年月日現在/;

/**
 * A cell's headings: lines one under the other, or words with a stroke between
 * that are headings each, as in 「現住所・電話番号」.
 */
export function headingLines(cell: string, explained: ReadonlyMap<string, string>): string[] {
  const lines = cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const parts = line.split(/[・／/]/).map((part) => part.trim());
    const own = parts.length > 1 && parts.every((part) => part !== '' && isHeadingWord(part, explained));
    return own && new Set(parts.map((part) => readHeading(part, explained) ?? part)).size > 1 ? parts : [line];
  });
}

interface Rated {
  /** Words that head a column. */
  known: number;
  person: number;
  /** Whether this can be a row of headings at all. */
  heads: boolean;
}

function rate(cells: readonly string[] | undefined, explained: ReadonlyMap<string, string>): Rated {
  const found = new Set<string>();
  let persons = 0;
  let known = 0;
  let all = 0;
  let data = false;
  for (const cell of cells ?? []) {
    if (cell.trim() === '' || cell.length > 120) continue;
    for (const line of headingLines(cell, explained)) {
      all += 1;
      if (isHeadingWord(line, explained)) {
        known += 1;
        found.add(normaliseHeading(line));
        if (person.includes(readHeading(line, explained))) persons += 1;
      } else if (isTelling(kindOfCell(line)) && kindOfCell(line) !== 'kana') data = true;
    }
  }
  // A row of signs alone, such as 「*」, is data.
  const words = [...found].some((word) => word !== '');
  return { known: found.size, person: persons, heads: !data && words && known * 2 > all };
}

/** The next row with anything in it, at most `gap` empty ones on, or -1. */
function nextFilled(rows: readonly (readonly string[])[], from: number): number {
  for (let row = from + 1; row <= from + gap + 1 && row < rows.length; row += 1) if (!isEmptyRow(rows[row])) return row;
  return -1;
}

function wordsIn(sheet: Sheet, top: number, bottom: number, explained: ReadonlyMap<string, string>): HeadingLine[] {
  const joins = new Map(sheet.joins.filter(({ row }) => row >= top && row <= bottom).map((join) => [`${join.row} ${join.column}`, join]));
  const starts = new Set<number>();
  const cells: { row: number; column: number; cell: string }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    sheet.rows[row]?.forEach((cell, column) => {
      if (cell.trim() === '') return;
      starts.add(column);
      cells.push({ row, column, cell });
    });
  }
  const borders = [...starts].toSorted((a, b) => a - b);
  const words = cells.flatMap(({ row, column, cell }) => {
    // A heading stands over its column and those to the right of it that have none of their own.
    const border = borders.find((start) => start > column) ?? Number.MAX_SAFE_INTEGER;
    const join = joins.get(`${row} ${column}`);
    const end = Math.max(border, column + (join?.columns ?? 1));
    const height = join?.rows ?? 1;
    const lines = headingLines(cell, explained);
    return lines.map((text, line) => ({
      text,
      item: readHeading(text, explained),
      row,
      rows: height,
      line,
      lines: lines.length,
      column,
      end,
    }));
  });
  return words.map((word, at) => {
    const before = words[at - 1];
    return before?.row === word.row && isOthersToo(before.item, word.item) ? { ...word, item: 'ignore' as const } : word;
  });
}

/** Whether a row belongs to the head of the page and not to the headings. */
const isPageHead = (cells: readonly string[] | undefined) => (cells ?? []).some((cell) => headWord.test(cell) && !/技能者/.test(cell));

/** The first rows with headings of people, or `null`: of several runs the one with the most of them. */
export function findArea(sheet: Sheet, explained: ReadonlyMap<string, string>): HeadingArea | null {
  const { rows } = sheet;
  const rated = rows.slice(0, depth).map((row) => rate(row, explained));
  let best: { top: number; bottom: number; known: number } | null = null;
  for (let top = 0; top < rated.length; top += 1) {
    if (!rated[top]!.heads || isPageHead(rows[top])) continue;
    let bottom = top;
    for (let row = nextFilled(rows, bottom); row !== -1 && row < rated.length && rated[row]!.heads; row = nextFilled(rows, bottom))
      bottom = row;
    const run = rated.slice(top, bottom + 1);
    const known = run.reduce((sum, one) => sum + one.known, 0);
    if (run.some((one) => one.person > 0) && known >= 2 && known > (best?.known ?? 0)) best = { top, bottom, known };
    top = bottom;
  }
  return best && { top: best.top, bottom: best.bottom, words: wordsIn(sheet, best.top, best.bottom, explained) };
}

/** Rows of data between headings: from the first to the last. */
export interface Segment {
  from: number;
  to: number;
}

/** The rows below each repetition of the headings; a page's own head ends the page before it. */
export function segmentsBelow({ rows }: Sheet, area: HeadingArea): Segment[] {
  const texts = new Set<string>();
  for (let row = area.top; row <= area.bottom; row += 1) for (const cell of rows[row] ?? []) if (cell.trim() !== '') texts.add(cell.trim());
  const heads = new Set<string>();
  for (let row = 0; row < area.top; row += 1) for (const cell of rows[row] ?? []) if (headWord.test(cell)) heads.add(cell.trim());
  const isRepeated = (row: number) => {
    let filled = 0;
    for (const cell of rows[row] ?? []) {
      const text = cell.trim();
      if (text === '') continue;
      if (!texts.has(text)) return false;
      filled += 1;
    }
    return filled > 0;
  };
  const enough = Math.max(2, new Set(area.words.map(({ text }) => text)).size / 3);
  const segments: Segment[] = [];
  let from = area.bottom + 1;
  for (let row = from; row < rows.length; row += 1) {
    if (!isRepeated(row)) continue;
    let last = row;
    const seen = new Set<string>();
    for (let next = row; next < rows.length && next - last <= gap + 1; next += 1) {
      if (isEmptyRow(rows[next])) continue;
      if (!isRepeated(next)) break;
      last = next;
      for (const cell of rows[next]!) if (cell.trim() !== '') seen.add(cell.trim());
    }
    if (seen.size >= enough || seen.size === texts.size) {
      segments.push({ from, to: endOfPage(rows, from, row - 1, heads) });
      from = last + 1;
    }
    row = last;
  }
  segments.push({ from, to: rows.length - 1 });
  return segments.filter((one) => one.to >= one.from);
}

/** The last row before what stands above the next headings. */
function endOfPage(rows: readonly (readonly string[])[], from: number, to: number, heads: ReadonlySet<string>): number {
  let end = to;
  for (let row = to; row >= Math.max(from, to - 20); row -= 1) {
    if ((rows[row] ?? []).some((cell) => heads.has(cell.trim()))) end = row - 1;
  }
  return end;
}
