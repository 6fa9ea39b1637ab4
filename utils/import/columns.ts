import type { RowTexts } from './read-row.ts';
import { isCompanys, isOthersToo, nameRank, normaliseHeading, readHeading, type Item } from './headings.ts';

/** What each column holds; `null` where that is not known. */
export type Columns = readonly (Item | null)[];

/** Items that several columns may share: their texts are joined. */
const joined: readonly Item[] = ['address', 'ignore', 'secret', 'personalNumber'];

/** Names of a person, in the ways that a roster may have them. */
const names: readonly (Item | null)[] = ['workerName', 'name'];

/** What makes a table one of workers. */
const workers: readonly (Item | null)[] = ['workerName', 'workerId', 'birthDate', 'employerName', 'employerId', 'familyName', 'givenName'];

const isBareId = (heading: string) => /^(id|カード番号|登録id)$/.test(normaliseHeading(heading));

/** Digits of a column headed 「ID」 and nothing more: a database counts its rows by such a column. */
const looksLikeIds = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 || filled.some((cell) => cell.replace(/\D/g, '').length > 11 || /E\+/i.test(cell.normalize('NFKC')));
};

/**
 * What the headings say, one beside the other: the same word means different
 * things in a list of companies and in one of workers, and 「名前」 beside 「姓」
 * is half of a name.
 *
 * @param cellsOf the first cells of a column, to tell a CCUS ID from a row's number.
 */
export function readColumns(
  headings: readonly string[],
  explained: ReadonlyMap<string, string>,
  cellsOf: (column: number) => readonly string[] = () => [],
): Columns {
  const told = headings.map((heading) => explained.has(normaliseHeading(heading)));
  const read = headings.map((heading) => readHeading(heading, explained));
  const ofWorkers = read.some((item) => workers.includes(item));
  const weighed = read.map((item, column) => {
    if (told[column]) return item;
    const heading = headings[column]!;
    if (item === 'ccusId' && isBareId(heading) && !looksLikeIds(cellsOf(column))) return 'ignore';
    // The company's own address and telephone are none of its workers'.
    if (isCompanys(heading, item) && ofWorkers) return 'ignore';
    if (isOthersToo(read[column - 1] ?? null, item)) return 'ignore';
    if (item === 'name' && read.includes('familyName') && !read.includes('givenName')) return 'givenName';
    return item;
  });
  return onePerItem(withoutHalves(weighed, told), headings, told);
}

/** Half a name is nobody's name: its parts count together, and only where there is no whole one. */
function withoutHalves(columns: Columns, told: readonly boolean[]): Columns {
  const whole = columns.some((item) => item === 'workerName');
  const halves = columns.includes('familyName') && columns.includes('givenName');
  const kana = columns.includes('familyKana') && columns.includes('givenKana') && !columns.includes('kana');
  return columns.map((item, column) => {
    if (told[column]) return item;
    if (item === 'familyName' || item === 'givenName' || item === 'middleName') return halves && !whole ? item : null;
    if (item === 'familyKana' || item === 'givenKana') return kana ? item : null;
    return item;
  });
}

/** Of several columns for one item the one that was told counts, then the plainest, then the first. */
function onePerItem(columns: Columns, headings: readonly string[], told: readonly boolean[]): Columns {
  const best = new Map<Item, number>();
  const rank = (column: number) => (told[column] ? -1 : names.includes(columns[column]!) ? nameRank(headings[column]!) : 1);
  columns.forEach((item, column) => {
    if (item === null || joined.includes(item)) return;
    const before = best.get(item);
    if (before === undefined || rank(column) < rank(before)) best.set(item, column);
  });
  return columns.map((item, column) => (item === null || joined.includes(item) || best.get(item) === column ? item : null));
}

/** The cells of a row by what they are. */
export function toTexts(cells: readonly string[], columns: Columns): RowTexts {
  const texts: RowTexts = {};
  columns.forEach((item, index) => {
    if (item === null || item === 'ignore' || item === 'secret' || item === 'personalNumber') return;
    const cell = cells[index] ?? '';
    if (cell.trim() === '') return;
    const before = texts[item];
    texts[item] = before === undefined ? cell : `${before} ${cell}`;
  });
  return joinParts(texts);
}

const together = (parts: readonly (string | undefined)[]) => parts.flatMap((part) => part?.trim() || []).join(' ');

/** 姓 and 名 as one name, with a blank between; the parts of its reading likewise. */
function joinParts(texts: RowTexts): RowTexts {
  const { familyName, middleName, givenName, familyKana, givenKana, ...whole } = texts;
  const name = together([familyName, middleName, givenName]);
  if (name !== '') whole.workerName ??= name;
  const kana = together([familyKana, givenKana]);
  if (kana !== '') whole.kana ??= kana;
  return whole;
}

/** A heading that may be remembered in clear: it was a heading for sure, and is short and without a number. */
const harmless = (heading: string) => heading.length > 0 && heading.length <= 30 && !/\d{4}|@/.test(heading.normalize('NFKC'));

/** What the person explained beyond what was understood, to be remembered: the words of headings only. */
export function explanations(
  table: { headings: readonly string[]; items: Columns; sure: boolean },
  columns: Columns,
): { heading: string; item: Item }[] {
  if (!table.sure) return [];
  return table.headings.flatMap((text, index) => {
    const item = columns[index];
    const heading = normaliseHeading(text);
    return item && harmless(heading) && table.items[index] !== item ? [{ heading, item }] : [];
  });
}
