import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { ImportFault } from './fault.ts';
import { emptyHidden, nothingLeft, type Sheet } from './sheet.ts';
import { prepareParts, type SheetFacts } from './xlsx-parts.ts';
import { readZip } from './zip.ts';

type Value = string | number | boolean | Date | null;

/** What a cell means. A number is written out in full: `1.23457E+13` is only how Excel shows it. */
function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

const wanted = (name: string) =>
  (/\.(xml|rels)$/.test(name) && !/^(docProps|customXml)\//.test(name)) || /^xl\/workbook\.bin$|^mimetype$/.test(name);

function toSheet(name: string, data: readonly (readonly unknown[])[], facts: SheetFacts | undefined): Sheet {
  const rows = data.map((row) => row.map((cell) => textOf(cell as Value)));
  if (!facts) return { name, hidden: false, rows, joins: [], left: nothingLeft };
  const left = emptyHidden(rows, facts.hiddenRows, facts.hiddenColumns);
  return { name, hidden: facts.hidden, rows, joins: facts.joins, left: { ...left, formulas: facts.formulas } };
}

/** What else an archive can be: each kind has another way out. */
function refuseOther(names: readonly string[]): void {
  if (names.includes('xl/workbook.bin')) throw new ImportFault('xlsb');
  if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/'))) throw new ImportFault('otherOffice');
  if (!names.some((name) => name.startsWith('xl/worksheets/'))) throw new ImportFault('noSheet');
}

/**
 * Every sheet of an .xlsx.
 *
 * The parts are unfolded here, under our limits, and handed to the library as
 * an archive without compression: it would unfold whatever it is given, and
 * larger parts in a worker made from text, which our pages may not start.
 *
 * @throws {ImportFault} what `readZip` throws, `noSheet`, `xlsb` or `otherOffice`.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const parts = await readZip(bytes, wanted);
  if ('content.xml' in parts) return (await import('./old-books.ts')).readOldBook(zipSync(parts, { level: 0 }));
  refuseOther(Object.keys(parts));
  try {
    const facts = prepareParts(parts);
    const archive = zipSync(parts, { level: 0 });
    const sheets = await readWorkbook(new Blob([archive]));
    const byName = new Map(facts.map((one) => [one.name, one]));
    return sheets.map(({ sheet, data }) => toSheet(sheet, data, byName.get(sheet)));
  } catch (error) {
    // The library was made for files that are whole; what it trips over differs from case to case.
    throw error instanceof ImportFault ? error : new ImportFault('zipDamaged', { cause: error });
  }
}
