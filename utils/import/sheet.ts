/** Cells that were joined into one: the first holds the text, the others are empty. Counted from 0. */
export interface Join {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A sheet of a book, or a text file, which is one sheet without a name. */
export interface Sheet {
  name: string;
  /** A hidden sheet is listed and not read unasked. */
  hidden: boolean;
  /** Texts of the cells; those of hidden rows and columns are empty. */
  rows: string[][];
  joins: readonly Join[];
  left: LeftOut;
}

/** What of a sheet was not read, to be said. */
export interface LeftOut {
  /** Hidden rows and columns that hold something. */
  rows: number;
  columns: number;
  /** Places of formulas without a result, such as 「C5」. */
  formulas: readonly string[];
}

export const nothingLeft: LeftOut = { rows: 0, columns: 0, formulas: [] };

export const isEmptyRow = (cells: readonly string[] | undefined): boolean => !cells || cells.every((cell) => cell.trim() === '');

/** Name of a column as a spreadsheet shows it: 0 is A. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Empties what is hidden, and counts what stood there. */
export function emptyHidden(
  rows: string[][],
  hiddenRows: ReadonlySet<number>,
  hiddenColumns: ReadonlySet<number>,
): Pick<LeftOut, 'rows' | 'columns'> {
  let left = 0;
  const columns = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (hiddenRows.has(index)) {
      if (!isEmptyRow(row)) left += 1;
      row.fill('');
      continue;
    }
    for (const column of hiddenColumns) {
      if ((row[column] ?? '').trim() === '') continue;
      columns.add(column);
      row[column] = '';
    }
  }
  return { rows: left, columns: columns.size };
}
