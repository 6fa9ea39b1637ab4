import { useStore } from '@nanostores/preact';
import { importWords } from '../../../utils/words/ja/import.ts';
import { Notice } from '../../Notice.tsx';
import type { FileSource } from './import-state.ts';

/** Places of cells that are named; of more it is said that there are more. */
const named = 5;

/** What of a file was not read, and why: nothing is left out in silence. */
export function LeftOutPart({ source }: { source: FileSource }) {
  const words = useStore(importWords);
  const { table, roster, picked } = source;
  const sheets = roster.sheets.filter((_sheet, at) => picked.has(at));
  const rows = sheets.reduce((sum, { left }) => sum + left.rows, 0);
  const columns = sheets.reduce((sum, { left }) => sum + left.columns, 0);
  const formulas = sheets.flatMap(({ left }) => left.formulas);
  const said = [
    table.dropped.includes('secret') && words.droppedColumn,
    table.dropped.includes('personalNumber') && words.droppedNumbers,
    rows > 0 && words.hiddenRows({ count: rows }),
    columns > 0 && words.hiddenColumns({ count: columns }),
    formulas.length > 0 && words.formulas({ count: formulas.length, cells: formulas.slice(0, named).join('、') }),
    table.nobody.examples > 0 && words.examples({ count: table.nobody.examples }),
  ].filter((sentence) => sentence !== false);
  if (said.length === 0) return null;
  return (
    <Notice tone="care">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
