import { useStore } from '@nanostores/preact';
import type { PlacedBlock } from '../../../utils/import/join-sheets.ts';
import { importItemWords, importWords } from '../../../utils/words/ja/import.ts';
import { columnId } from './column-id.ts';
import type { FileSource } from './import-state.ts';

/** One cell of the picture: what it was taken for, and a way to say otherwise. */
function Slot({ source, column }: { source: FileSource; column: number }) {
  const words = useStore(importWords);
  const names = useStore(importItemWords);
  const item = source.columns[column] ?? null;
  const heading = source.table.headings[column] || words.columnNoName;
  const meaning = item === null ? words.slotUnknown : names[item];
  return (
    <button
      type="button"
      class={item === null || item === 'ignore' ? 'slot' : 'slot used'}
      aria-label={words.slotCorrect({ heading, meaning })}
      onClick={() => document.getElementById(columnId(column))?.focus()}
    >
      <span class="soft">{heading}</span>
      {item !== null && item !== 'ignore' && <strong>{names[item]}</strong>}
    </button>
  );
}

/** A person's rows as a small picture: which cell was taken for what. */
export function BlockPicture({ source, block }: { source: FileSource; block: PlacedBlock }) {
  const words = useStore(importWords);
  const across = [...new Set(block.slots.map(({ column }) => column))].toSorted((a, b) => a - b);
  const rows = Array.from({ length: block.rows }, (_none, row) => row);
  const at = (row: number, column: number) =>
    block.slots.flatMap((slot, index) => (slot.row === row && slot.column === column ? [block.columns[index]!] : []));
  return (
    <div class="block-picture" tabIndex={0} role="region" aria-label={words.blockTitle}>
      <p>{words.blockLead({ rows: block.rows })}</p>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {across.map((column) => (
                <td key={column}>
                  {at(row, column).map((index) => (
                    <Slot key={index} source={source} column={index} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
