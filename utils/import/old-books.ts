import { read, SSF, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';
import { columnName, emptyHidden, type Sheet } from './sheet.ts';

/*
 * Books in the old form of Excel (.xls) and of LibreOffice (.ods). The library
 * is large and is loaded only when such a file comes. It is the edition of
 * SheetJS that is published anew under another name, because what npm has under
 * its own name is old and has known faults.
 */

/** Whether a format shows a number as a day, in an era (ggge) as well. */
const isDay = (format: unknown): boolean =>
  typeof format === 'string' && (SSF.is_date(format) || /g{1,3}[^a-z]{0,3}e/i.test(format.replace(/"[^"]*"/g, '')));

/** Days from 1900 to 2100, as Excel counts them. */
const longAgo = 100_000;

/** The text of a cell. A day is worked out from its number: as a time it would hang on this computer's zone. */
function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.t === 'z' || cell.t === 'e' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number' && cell.v > 0 && cell.v < longAgo && isDay(cell.z)) {
    const { y, m, d } = SSF.parse_date_code(cell.v, { date1904 });
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  }
  return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v);
}

/** Shortest file of this kind: what is shorter was cut off. */
const shortest = 512;

function toSheet(book: WorkBook, name: string, index: number): Sheet {
  const sheet = book.Sheets[name] as WorkSheet & { '!data'?: (CellObject | undefined)[][] };
  const data = sheet['!data'] ?? [];
  if (data.length > limits.rows) throw new ImportFault('tooManyRows');
  const formulas: string[] = [];
  const rows = Array.from({ length: data.length }, (_none, row) =>
    Array.from({ length: Math.min(data[row]?.length ?? 0, limits.columns + 1) }, (_cell, column) => {
      const cell = data[row]?.[column];
      if (cell?.t === 'e') formulas.push(`${columnName(column)}${row + 1}`);
      return textOf(cell, book.Workbook?.WBProps?.date1904 === true);
    }),
  );
  const hiddenAt = (all: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
    new Set([...(all ?? [])].flatMap((one, at) => (one?.hidden ? [at] : [])));
  const left = emptyHidden(rows, hiddenAt(sheet['!rows']), hiddenAt(sheet['!cols']));
  const joins = (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }));
  return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, rows, joins, left: { ...left, formulas } };
}

/**
 * Every sheet of an .xls or .ods.
 *
 * @throws {ImportFault} `bookLocked` when it has a password, else `bookDamaged`.
 */
export function readOldBook(bytes: Uint8Array): Sheet[] {
  let book: WorkBook;
  if (bytes.length < shortest) throw new ImportFault('bookDamaged');
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      sheetRows: limits.rows + 1,
    });
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new ImportFault(locked ? 'bookLocked' : 'bookDamaged', { cause: error });
  }
  return book.SheetNames.map((name, index) => toSheet(book, name, index));
}
