import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { ImportFault } from './fault.ts';
import { readZip } from './zip.ts';

type Value = string | number | boolean | Date | null;

/** What a cell means. A number is written out in full: `1.23457E+13` is only how Excel shows it. */
function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

const wanted = (name: string) => /\.(xml|rels)$/.test(name) && !/^(docProps|customXml)\//.test(name);

/**
 * Rows of every sheet of an .xlsx.
 *
 * The parts are unfolded here, under our limits, and handed to the library as
 * an archive without compression: it would unfold whatever it is given, and
 * larger parts in a worker made from text, which our pages may not start.
 *
 * @throws {ImportFault} what `readZip` throws, or `noSheet`.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<string[][][]> {
  const parts = await readZip(bytes, wanted);
  if (!Object.keys(parts).some((name) => name.startsWith('xl/worksheets/'))) throw new ImportFault('noSheet');
  try {
    const archive = zipSync(parts, { level: 0 });
    const sheets = await readWorkbook(new Blob([archive]));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => textOf(cell as Value))));
  } catch (error) {
    // The library was made for files that are whole; what it trips over differs from case to case.
    throw new ImportFault('zipDamaged', { cause: error });
  }
}
