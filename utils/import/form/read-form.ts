import type { Columns } from '../columns.ts';
import { ImportFault } from '../fault.ts';
import { isDropped, isItem, nameRank, normaliseHeading, type DroppedItem, type Item } from '../headings.ts';
import { kindOfCell } from '../kinds.ts';
import type { Sheet } from '../sheet.ts';
import { countNobody, isSomebodys } from '../nobody.ts';
import type { RosterRow, RosterTable } from '../roster.ts';
import { assignBand, type Assigned, type Slot } from './assign.ts';
import { findBlocks, type PersonBlock } from './blocks.ts';
import { findArea, segmentsBelow, type HeadingArea, type HeadingLine, type Segment } from './heading-area.ts';
import { findStep, sampleRows } from './period.ts';
import { companyAbove } from './sheet-head.ts';
import { findSlots, cellLines, partLines, usualKind } from './slots.ts';

const nameItems: readonly (Item | null)[] = ['workerName', 'name', 'familyName', 'businessName'];

const covers = (word: HeadingLine, column: number) => word.column <= column && column < word.end;

/** Whether some column has several headings of which one is ours: the sign of a form. */
const isStacked = ({ words }: HeadingArea): boolean =>
  words.some(
    (word) =>
      word.item !== null &&
      words.some(
        (other) =>
          other !== word &&
          other.item !== word.item &&
          (other.row !== word.row || other.column === word.column) &&
          covers(other, word.column),
      ),
  );

/** A slot with what it was taken for. */
interface Column {
  slot: Slot;
  heading: string;
  item: Item | null;
}

/** Slots under the same headings, together with these. */
function bandsOf(slots: readonly Slot[], area: HeadingArea): { slots: Slot[]; words: HeadingLine[] }[] {
  const wordsOver = (column: number) => area.words.filter((word) => covers(word, column));
  const bands = Map.groupBy(slots, ({ column }) =>
    wordsOver(column)
      .map((word) => area.words.indexOf(word))
      .join(' '),
  );
  return [...bands.values()].map((band) => ({ slots: band, words: wordsOver(band[0]!.column) }));
}

/** A heading that several slots have is told apart by a number, so that each can be explained for itself. */
function nameSlots(columns: Column[]): Column[] {
  const seen = new Map<string, number>();
  const count = new Map<string, number>();
  for (const { heading } of columns) count.set(heading, (count.get(heading) ?? 0) + 1);
  return columns.map((column) => {
    const at = (seen.get(column.heading) ?? 0) + 1;
    seen.set(column.heading, at);
    return column.heading !== '' && count.get(column.heading)! > 1 ? { ...column, heading: `${column.heading} ${at}` } : column;
  });
}

/** How a person's rows are understood. */
interface Reading {
  columns: Column[];
  /** How well the headings fit what stands below them. */
  score: number;
}

function readSlots(slots: readonly Slot[], area: HeadingArea, rows: number, explained: ReadonlyMap<string, string>): Reading {
  const shape = { top: area.top, rows: Math.max(...area.words.map((word) => word.row + word.rows)) - area.top };
  const found = new Map<Slot, Assigned & { words: HeadingLine[] }>();
  for (const band of bandsOf(slots, area)) {
    const assigned = assignBand(band.slots, band.words, shape, rows);
    band.slots.forEach((slot, at) => found.set(slot, { ...assigned[at]!, words: band.words }));
  }
  const columns = slots.map((slot): Column => {
    const { heading, unclear, words } = found.get(slot)!;
    if (unclear) return { slot, heading: words.map(({ text }) => text).join('・'), item: null };
    return { slot, heading: heading?.text ?? '', item: heading?.item ?? null };
  });
  const named = withoutDoubles(nameSlots(columns)).map((column) => {
    const told = explained.get(normaliseHeading(column.heading));
    return told !== undefined && isItem(told) && column.heading !== '' ? { ...column, item: told } : column;
  });
  return { columns: named, score: [...found.values()].reduce((sum, { score }) => sum + score, 0) };
}

/** What a block without a name takes from a reading, and one that is like no other. */
const perStray = 3;

/** Cells that are joined belong to one person; only what is near is looked at, for rows may be put in below. */
const cutsJoins = (sheet: Sheet, blocks: readonly PersonBlock[]): boolean =>
  blocks.slice(0, 3).some((block) => {
    const end = block.row + block.rows;
    return sheet.joins.some(({ row, rows }) => rows > 1 && rows <= 12 && row >= block.row && row < end && row + rows > end);
  });

/**
 * Where below the headings the first person begins: at the first row with
 * anything in it, or before it where its first cells are empty. The beginning
 * counts with which the headings fit best and nobody is cut in two.
 */
function findLead(
  sheet: Sheet,
  area: HeadingArea,
  segments: readonly Segment[],
  step: number,
  explained: ReadonlyMap<string, string>,
): number {
  const [first] = segments;
  if (!first) return 0;
  const part = [{ from: first.from, to: Math.min(first.to, first.from + sampleRows) }];
  const filled = sheet.rows.findIndex((row, at) => at >= first.from && row.some((cell) => cell.trim() !== ''));
  const latest = Math.max(0, filled - first.from);
  const rated = Array.from({ length: Math.min(step, latest + 1) }, (_none, back) => latest - back).map((lead) => {
    const blocks = findBlocks(sheet, part, step, lead);
    const { columns, score } = readSlots(findSlots(sheet, blocks, area), area, step, explained);
    const stray = blocks.filter((block) => block.shifted || !hasName(cellsOf(sheet, block, columns).cells, columns)).length;
    return { lead, score: score - perStray * stray - (cutsJoins(sheet, blocks) ? 50 : 0) };
  });
  return rated.reduce((best, one) => (one.score > best.score + 0.01 ? one : best)).lead;
}

function hasName(cells: readonly string[], columns: readonly Column[]): boolean {
  return columns.some(({ item }, at) => nameItems.includes(item) && cells[at] !== '');
}

/** Two slots for an item of which a person has one: the nearer name counts, of anything else neither. */
function withoutDoubles(columns: readonly Column[]): Column[] {
  const shared: readonly (Item | null)[] = ['address', 'ignore', 'secret', 'personalNumber'];
  return columns.map((column) => {
    const { item } = column;
    if (item === null || shared.includes(item)) return column;
    const same = columns.filter((other) => other.item === item);
    if (same.length === 1) return column;
    const best = Math.min(...same.map(({ heading }) => nameRank(heading)));
    const nearest = same.filter(({ heading }) => nameRank(heading) === best);
    return nameItems.includes(item) && nearest.length === 1 && nearest[0] === column ? column : { ...column, item: null };
  });
}

/** Numbers of insurance and pension stand below the insurance's name, not below a heading of their own. */
const hidesNumber = (heading: string, text: string) => /保険|年金/.test(heading) && /\d{5}/.test(text.normalize('NFKC').replace(/\D/g, ''));

function cellsOf({ rows }: Sheet, block: PersonBlock, columns: readonly Column[]): { cells: string[]; unclear: boolean } {
  let unclear = false;
  const parted = new Map<string, string[] | null>();
  const cells = columns.map(({ slot }) => {
    const cell = slot.row < block.rows ? (rows[block.row + slot.row]?.[slot.column] ?? '') : '';
    if (slot.line === null) return cell.trim();
    const key = `${slot.row} ${slot.column}`;
    if (!parted.has(key)) {
      const mates = columns.filter((other) => other.slot.row === slot.row && other.slot.column === slot.column).map((other) => other.slot);
      parted.set(key, partLines(cell, mates));
    }
    const lines = parted.get(key);
    if (!lines) unclear = true;
    return lines?.[slot.line] ?? '';
  });
  return { cells, unclear };
}

/** Whether there is anybody in a block: its number and marks are printed, and a foot has sentences. */
function isSomebody(cells: readonly string[], columns: readonly Column[]): boolean {
  const kinds = cells.map((cell) => kindOfCell(cell));
  const named = columns.some(
    ({ item }, at) => nameItems.includes(item) && kinds[at] !== 'empty' && kinds[at] !== 'note' && kinds[at] !== 'mark',
  );
  if (named) return true;
  const own = (at: number) => columns[at]!.item !== null && columns[at]!.item !== 'ignore';
  return kinds.some((kind, at) => own(at) && kind !== 'note' && !['empty', 'mark', 'number', 'text'].includes(kind));
}

function rowsOf(sheet: Sheet, blocks: readonly PersonBlock[], columns: readonly Column[], dropped: Set<DroppedItem>): RosterRow[] {
  const nameRow = columns.find(({ item }) => nameItems.includes(item))?.slot.row ?? 0;
  return blocks.flatMap((block): RosterRow[] => {
    const { cells, unclear } = cellsOf(sheet, block, columns);
    const told = block.shifted ? isTold(sheet, block) : isSomebody(cells, columns);
    if (!told) return [];
    columns.forEach(({ item, heading }, at) => {
      if (cells[at] === '' || !(isDropped(item) || hidesNumber(heading, cells[at]!))) return;
      dropped.add(isDropped(item) ? item : 'personalNumber');
      cells[at] = '';
    });
    const row = { line: block.row + Math.min(nameRow, block.rows - 1) + 1, cells };
    return [block.shifted || unclear ? { ...row, shifted: true } : row];
  });
}

/** Rows between two people that hold more than remarks. */
function isTold({ rows }: Sheet, block: PersonBlock): boolean {
  const cells = Array.from({ length: block.rows }, (_none, row) => rows[block.row + row] ?? [])
    .flat()
    .flatMap(cellLines);
  const kinds = cells.map((cell) => kindOfCell(cell));
  if (kinds.some((kind) => kind === 'id' || kind === 'date' || kind === 'phone' || kind === 'kana')) return true;
  return cells.length > 0 && !kinds.includes('note') && cells.every((cell) => cell.length <= 20) && kinds.includes('text');
}

/**
 * Reads a form in which a person has several rows, or several lines of a cell,
 * by its structure: headings in stacks, blocks that come again.
 *
 * @returns `null` when the sheet is a plain table, or none.
 * @throws {ImportFault} `formUnclear` when it is a form whose blocks cannot be told apart.
 */
export function readForm(sheet: Sheet, explained: ReadonlyMap<string, string>): RosterTable | null {
  const area = findArea(sheet, explained);
  if (!area || !isStacked(area)) return null;
  const segments = segmentsBelow(sheet, area);
  const step = findStep(sheet, area, segments);
  if (step === null) throw new ImportFault('formUnclear');
  const lead = findLead(sheet, area, segments, step, explained);
  const blocks = findBlocks(sheet, segments, step, lead);
  const slots = findSlots(sheet, blocks, area);
  if (step === 1 && slots.every(({ line }) => line === null) && !isStackOfNames(area)) return null;
  if (holdsTwo(slots, area)) throw new ImportFault('formUnclear');
  const { columns } = readSlots(slots, area, step, explained);
  const dropped = new Set<DroppedItem>();
  const blockRows = rowsOf(sheet, blocks, columns, dropped);
  const items: Columns = columns.map((column) => column.item);
  const rows = blockRows.filter((row) => isSomebodys(row, items));
  if (rows.length === 0) throw new ImportFault('empty');
  if (isCutUp(rows, columns)) throw new ImportFault('formUnclear');
  // What stood at the foot only has left an empty column.
  const used = columns.map((_column, at) => rows.some(({ cells }) => cells[at] !== ''));
  const kept = <T>(all: readonly T[]): T[] => all.filter((_one, at) => used[at]);
  return withCompany(sheet, area, {
    headings: kept(columns).map(({ heading }) => heading),
    items: kept(items),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    sure: true,
    dropped: [...dropped],
    nobody: countNobody(blockRows, items),
    block: { rows: step, slots: kept(columns).map(({ slot }) => ({ row: slot.row, column: slot.column, line: slot.line })) },
  });
}

/** Where a third of the people have items and no name, people were cut in two. */
function isCutUp(rows: readonly RosterRow[], columns: readonly Column[]): boolean {
  const straight = rows.filter(({ shifted }) => !shifted);
  const nameless = straight.filter(({ cells }) => !hasName(cells, columns)).length;
  return columns.some(({ item }) => nameItems.includes(item)) && nameless * 3 >= straight.length && nameless > 0;
}

/** Two names below the heading of one: two people would become one. */
function holdsTwo(slots: readonly Slot[], area: HeadingArea): boolean {
  return bandsOf(slots, area).some(({ slots: band, words }) => {
    if (!words.some(({ item }) => nameItems.includes(item))) return false;
    const first = band.filter(({ column }) => column === band[0]!.column);
    const texts = first.filter(({ kinds }) => usualKind({ kinds }) === 'text');
    return texts.length > words.filter(({ item }) => item === null || nameItems.includes(item) || item === 'employerName').length;
  });
}

/** 「氏名」 and 「フリガナ」 in one heading: a plain reading would take one for the other. */
const isStackOfNames = ({ words }: HeadingArea) =>
  words.some((word) => word.lines > 1 && nameItems.includes(word.item)) &&
  words.some((word) => word.lines > 1 && !nameItems.includes(word.item) && word.item !== null);

/** The company above the headings is everybody's employer, unless the form has a place for it. */
function withCompany(sheet: Sheet, area: HeadingArea, table: RosterTable): RosterTable {
  if (table.items.some((item) => item === 'employerName' || item === 'employerId' || item === 'businessName' || item === 'businessId'))
    return table;
  const { name, id } = companyAbove(sheet, area.top);
  const added = [...(name ? [{ item: 'employerName' as const, ...name }] : []), ...(id ? [{ item: 'employerId' as const, ...id }] : [])];
  return {
    ...table,
    headings: [...table.headings, ...added.map(({ label }) => label)],
    items: [...table.items, ...added.map(({ item }) => item)],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...added.map(({ text }) => text)] })),
  };
}
