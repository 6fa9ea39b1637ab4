import { useStore } from '@nanostores/preact';
import type { ReadSheet } from '../../../utils/import/roster.ts';
import { importFaultWords, importWords } from '../../../utils/words/ja/import.ts';
import { explain, type FileSource, type Review } from './import-state.ts';

/** What was found in a sheet. */
function Found({ sheet }: { sheet: ReadSheet }) {
  const words = useStore(importWords);
  const faults = useStore(importFaultWords);
  const { table, fault, hidden } = sheet;
  return (
    <span class="soft">
      {table ? words.sheetRows({ count: table.rows.length }) : fault ? faults[fault] : words.sheetNothing}
      {table?.block && words.sheetBlock({ rows: table.block.rows })}
      {hidden && words.sheetHidden}
    </span>
  );
}

/** Every sheet of a book with what was found in it; those that are read can be picked. */
export function SheetsPart({ now, source }: { now: Review; source: FileSource }) {
  const words = useStore(importWords);
  const { roster, picked } = source;
  if (roster.sheets.length < 2) return null;
  const pick = (at: number, wanted: boolean) => {
    const sheets = new Set(picked);
    if (wanted) sheets.add(at);
    else sheets.delete(at);
    explain(now, { sheets });
  };
  return (
    <fieldset class="field wide sheets">
      <legend class="label">{words.sheetsTitle}</legend>
      {roster.sheets.map((sheet, at) => (
        <label key={at} class="choice">
          <input
            type="checkbox"
            checked={picked.has(at)}
            disabled={sheet.table === null}
            onChange={({ currentTarget }) => pick(at, currentTarget.checked)}
          />
          <span>
            <strong>{sheet.name}</strong> <Found sheet={sheet} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
