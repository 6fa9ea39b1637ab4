import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: a text, a number, or the XML of it without its place, such as `<c t="e"><v>#N/A</v></c>`. */
export type Cell = string | number | null | { xml: string };

/** A sheet of a book, with what Excel keeps of it beside its cells. */
export interface BookSheet {
  name: string;
  rows: readonly (readonly Cell[])[];
  hidden?: boolean;
  /** References of joined cells, such as `A2:A4`. */
  joins?: readonly string[];
  /** Numbers of hidden rows and columns, from 1. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
}

export interface BookOptions {
  /** What stands in `date1904`. */
  date1904?: string;
  /** Number formats of the styles 1, 2, …: a code, or the number of a built-in format. */
  formats?: readonly (string | number)[];
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const cellXml = (cell: Cell, place: string): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') return cell.xml.replace('<c', `<c r="${place}"`);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
};

const sheetXml = ({ rows, joins = [], hiddenRows = [], hiddenColumns = [] }: Omit<BookSheet, 'name'>): string => {
  const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('');
  const merged = joins.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const lines = rows.map((row, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`)).join('')}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns && `<cols>${columns}</cols>`}<sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${170 + index}" formatCode="${escape(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 170 + index : format}" applyNumberFormat="1"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

/** The parts of a workbook. */
export function bookParts(sheets: readonly BookSheet[], { date1904, formats = [] }: BookOptions = {}): Record<string, string> {
  const list = sheets.map(
    ({ name, hidden }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_sheet, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${date1904 === undefined ? '' : `<workbookPr date1904="${date1904}"/>`}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}/relationships">${links.join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ...(formats.length > 0 ? { 'xl/styles.xml': stylesXml(formats) } : {}),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${head}${sheetXml(sheet)}`])),
  };
}

/** The parts of a workbook with one sheet. */
export const workbookParts = (rows: readonly (readonly Cell[])[]): Record<string, string> => bookParts([{ name: '名簿', rows }]);

export const zipOf = (parts: Record<string, string>): Uint8Array<ArrayBuffer> => {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(files));
};

/** An Excel file with one sheet. */
export const xlsx = (rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> => zipOf(workbookParts(rows));

/** An Excel file with several sheets. */
export const book = (sheets: readonly BookSheet[], options?: BookOptions): Uint8Array<ArrayBuffer> => zipOf(bookParts(sheets, options));

/** References of joined cells, as a file writes them. */
export const joinRefs = (joins: readonly { row: number; column: number; rows: number; columns: number }[]): string[] =>
  joins.map(({ row, column, rows, columns }) => `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`);
