import { decodeText } from './decode.ts';
import { readColumns, type Columns } from './columns.ts';
import { readCsv } from './csv.ts';
import { ImportFault } from './fault.ts';
import { readForm } from './form/read-form.ts';
import { findHeadings, isDropped, isPlainHeading, normaliseHeading, type DroppedItem, type Item } from './headings.ts';
import { fillJoins } from './joins.ts';
import { kindOfCell } from './kinds.ts';
import { limits } from './limits.ts';
import { countNobody, isSomebodys } from './nobody.ts';
import type { ReadSheet, Roster, RosterRow, RosterTable } from './roster.ts';
import { isEmptyRow, nothingLeft, type Sheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
const zipStart = [0x50, 0x4b];
const oleStart = [0xd0, 0xcf, 0x11, 0xe0];

/** Web systems give pages and XML the name of an Excel file. */
function refuseMarkup(text: string): void {
  const head = text.slice(0, 1_000).trimStart();
  if (/^(<!doctype html|<html|<head|<meta|<table|<div|<style)/i.test(head)) throw new ImportFault('htmlAsExcel');
  if (/^<\?xml|^<workbook/i.test(head)) throw new ImportFault('xmlAsExcel');
  if (/^MIME-Version:.*multipart\/related/is.test(head)) throw new ImportFault('htmlAsExcel');
}

async function readSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  if (startsWith(bytes, oleStart)) return (await import('./old-books.ts')).readOldBook(bytes);
  if (startsWith(bytes, zipStart)) return readXlsx(bytes);
  const text = decodeText(bytes);
  refuseMarkup(text);
  return [{ name: '', hidden: false, rows: readCsv(text), joins: [], left: nothingLeft }];
}

/**
 * Reads a roster's bytes. What they are is told by the bytes themselves: a
 * name's ending is easily wrong.
 *
 * @throws {ImportFault} when no sheet holds anybody.
 */
export async function readRoster(bytes: Uint8Array<ArrayBuffer>, explained: ReadonlyMap<string, string>): Promise<Roster> {
  if (bytes.length === 0) throw new ImportFault('empty');
  const sheets = await readSheets(bytes);
  const read = sheets.map((sheet) => readSheet(sheet, explained));
  const found = read.some(({ table }) => table !== null);
  if (!found) throw new ImportFault(read.find(({ fault, hidden }) => fault !== null && !hidden)?.fault ?? 'empty');
  return { sheets: read };
}

/** Reads rows that were copied from a table and pasted. @throws {ImportFault} */
export function readPasted(text: string, explained: ReadonlyMap<string, string>): RosterTable {
  return toTable({ name: '', hidden: false, rows: readCsv(text), joins: [], left: nothingLeft }, explained);
}

function readSheet(sheet: Sheet, explained: ReadonlyMap<string, string>): ReadSheet {
  const { name, hidden, left } = sheet;
  try {
    return { name, hidden, left, table: toTable(sheet, explained), fault: null };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return { name, hidden, left, table: null, fault: error.fault === 'empty' ? null : error.fault };
  }
}

const clip = (cell: string): string => (cell.length > limits.cellLength ? `${cell.slice(0, limits.cellLength)}…` : cell);

/** @throws {ImportFault} */
export function toTable(sheet: Sheet, explained: ReadonlyMap<string, string>): RosterTable {
  const { rows } = sheet;
  if (rows.length > limits.rows) throw new ImportFault('tooManyRows');
  if (rows.every(isEmptyRow)) throw new ImportFault('empty');
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  if (width > limits.columns) throw new ImportFault('tooManyColumns');
  return readForm(sheet, explained) ?? readFlat(sheet, width, explained);
}

const nameItems: readonly (Item | null)[] = ['workerName', 'name', 'familyName'];

/**
 * Whether IDs, dates and readings stand among the names: then a person has
 * several rows, and row by row everybody would become somebody else.
 */
function isForm(rows: readonly string[][], headings: readonly string[], items: Columns): boolean {
  return items.some((item, column) => {
    if (!nameItems.includes(item)) return false;
    const kinds = rows.map((row) => kindOfCell(row[column] ?? '')).filter((kind) => kind !== 'empty' && kind !== 'note');
    const strange = kinds.filter((kind) => kind === 'id' || kind === 'date' || kind === 'phone').length;
    const headed = rows.some(
      (row) => isPlainHeading(row[column] ?? '') && normaliseHeading(row[column]!) !== normaliseHeading(headings[column]!),
    );
    const readings = kinds.filter((kind) => kind === 'kana').length;
    return (
      (strange > 1 && strange * 6 > kinds.length) ||
      headed ||
      (readings > 1 && readings * 3 > kinds.length && readings * 3 < kinds.length * 2 && !items.includes('kana'))
    );
  });
}

/** A table with one row a person. */
function readFlat(sheet: Sheet, width: number, explained: ReadonlyMap<string, string>): RosterTable {
  const found = findHeadings(sheet.rows, explained);
  const at = found ?? sheet.rows.findIndex((row) => !isEmptyRow(row));
  const headings = Array.from({ length: width }, (_none, column) => clip(sheet.rows[at]?.[column] ?? '').trim());
  const first = sheet.rows.slice(at + 1, at + 60);
  const items = readColumns(headings, explained, (column) => first.map((row) => row[column] ?? ''));
  if (found !== null && isForm(first, headings, items)) throw new ImportFault('formUnclear');
  const all = fillJoins(sheet, at, items);
  const titles = headings.map(normaliseHeading);
  const dropped = new Set<DroppedItem>();
  const cellOf = (cell: string, item: Item | null): string => {
    if (!isDropped(item)) return clip(cell);
    if (cell.trim() !== '') dropped.add(item);
    return '';
  };
  const rows = all.flatMap((cells, index): RosterRow[] => {
    if (index <= at || isEmptyRow(cells)) return [];
    // Files that were put together repeat their headings.
    if (titles.every((title, column) => normaliseHeading(cells[column] ?? '') === title)) return [];
    return [{ line: index + 1, cells: headings.map((_heading, column) => cellOf(cells[column] ?? '', items[column] ?? null)) }];
  });
  const people = rows.filter((row) => isSomebodys(row, items));
  if (people.length === 0) throw new ImportFault('empty');
  return { headings, rows: people, items, sure: found !== null, dropped: [...dropped], block: null, nobody: countNobody(rows, items) };
}
