import { toTexts } from '../../utils/import/columns.ts';
import { compareRows, type Judged } from '../../utils/import/compare-rows.ts';
import { ImportFault } from '../../utils/import/fault.ts';
import { joinSheets, sheetsToRead } from '../../utils/import/join-sheets.ts';
import { readEntry } from '../../utils/import/read-row.ts';
import { readRoster } from '../../utils/import/table.ts';

/** A file's rows as they would be shown, compared with an empty store. */
export async function openRoster(bytes: Uint8Array<ArrayBuffer>) {
  const { sheets } = await readRoster(bytes, new Map());
  const table = joinSheets(sheets, sheetsToRead(sheets));
  const entries = table.rows.map(({ line, cells }) => readEntry(toTexts(cells, table.items), line, { addZeros: true, otherwise: null }));
  let made = 0;
  const newId = () => `0b1c7a52-6f1e-4d9b-9a3e-${String((made += 1)).padStart(12, '0')}`;
  return { sheets, table, judged: await compareRows(entries, [], { now: Date.UTC(2026, 10, 30), newId }) };
}

/** Why a file is refused. */
export const faultOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  openRoster(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportFault ? error.fault : error),
  );

/** What a row says, cell by cell, with what is wrong or noted. */
export const told = ({ cells }: Judged): Record<string, string> =>
  Object.fromEntries(
    cells.map(({ field, text, problem, note }) => [field, `${text}${problem ? ` !${problem.key}` : ''}${note ? ` (${note})` : ''}`]),
  );

/** What each row of a file says. */
export const rowsOf = async (bytes: Uint8Array<ArrayBuffer>) => (await openRoster(bytes)).judged.map(told);

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What each row of a text file in UTF-8 says. */
export const csvRows = (text: string) => rowsOf(utf8(text));

/** Invented 技能者IDs. */
export const id = (number: number): string => `${String(987_654_000_000 + number)}21`;
