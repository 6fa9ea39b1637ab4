import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { deleteDamaged, watchDamaged, type DamagedRow, type DamagedTable } from '../../utils/storage/damaged.ts';
import { damagedWords } from '../../utils/words/ja/damaged.ts';
import { problemWords } from '../../utils/words/ja/problems.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import './outcome.css';

/** Rows of these tables that cannot be read: what they are, that all else works, and a way to clear them away. */
export function DamagedRows({ tables }: { tables: readonly DamagedTable[] }) {
  const words = useStore(damagedWords);
  const problems = useStore(problemWords);
  const [rows, setRows] = useState<DamagedRow[]>([]);
  const [failed, setFailed] = useState(false);
  const [gone, setGone] = useState(0);
  useEffect(
    () =>
      watchDamaged(tables, setRows, () => {
        // The page itself says what is wrong with the store.
        setRows([]);
      }),
    [tables],
  );
  const remove = async () => {
    try {
      await deleteDamaged(rows);
      setGone(rows.length);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const counts = [...Map.groupBy(rows, ({ table }) => table)].map(([table, some]) => ({ table, count: some.length }));
  return (
    <div role="status" class="outcome">
      {rows.length > 0 ? (
        <Notice tone="care">
          <h2>{words.title({ count: rows.length })}</h2>
          <ul class="list">
            {counts.map(({ table, count }) => (
              <li key={table}>{words.row({ what: words[table], count })}</li>
            ))}
          </ul>
          <p>{words.lead}</p>
          {failed && <p>{problems.storeUnavailable}</p>}
          <Button look="secondary" onPress={() => void remove()}>
            {words.remove}
          </Button>
        </Notice>
      ) : (
        gone > 0 && (
          <Notice tone="good">
            <p>{words.removed({ count: gone })}</p>
          </Notice>
        )
      )}
    </div>
  );
}
