import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Judged, State } from '../../../utils/import/compare-rows.ts';
import { importWords } from '../../../utils/words/ja/import.ts';
import { problemWords } from '../../../utils/words/ja/problems.ts';
import { Button } from '../../Button.tsx';
import { Notice } from '../../Notice.tsx';
import { ColumnsPart } from './ColumnsPart.tsx';
import { MailName } from './MailName.tsx';
import { LeftOutPart } from './LeftOutPart.tsx';
import { RowTable } from './RowTable.tsx';
import { SheetsPart } from './SheetsPart.tsx';
import { cancel, choose, explain, saveRows, type Review } from './import-state.ts';

const states = ['new', 'changed', 'wrong', 'same'] as const satisfies readonly State[];

const keysOf = (rows: readonly Judged[]) => rows.map(({ key }) => key);

/** Filters the rows by kind, counts them, and selects all or none of a kind. */
function Kinds({ now, shown, onShow }: { now: Review; shown: State | 'all'; onShow: (state: State | 'all') => void }) {
  const words = useStore(importWords);
  const byState = Map.groupBy(now.rows, ({ state }) => state);
  const countOf = (state: State | 'all') => (state === 'all' ? now.rows.length : (byState.get(state)?.length ?? 0));
  return (
    <div class="stack">
      <fieldset class="field">
        <legend class="visually-hidden">{words.filter}</legend>
        <div class="choices">
          {(['all', ...states] as const).map((state) => (
            <label key={state} class="choice">
              <input type="radio" name="shown" checked={shown === state} onChange={() => onShow(state)} />
              <span>{words.countOf({ state: words[state], count: countOf(state) })}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        {(['new', 'changed'] as const).map((state) => {
          const keys = keysOf(byState.get(state) ?? []);
          if (keys.length === 0) return null;
          const all = keys.every((key) => now.chosen.has(key));
          return (
            <Button key={state} look="secondary" onPress={() => choose(now, keys, !all)}>
              {(all ? words.pickNone : words.pickAll)({ state: words[state] })}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

function Said({ said }: { said: Review['said'] }) {
  const words = useStore(importWords);
  const problems = useStore(problemWords);
  if (said === null) return null;
  return typeof said === 'string' ? (
    <Notice tone="care" role="alert">
      <p>{words[said]}</p>
    </Notice>
  ) : (
    <Notice tone="bad" role="alert">
      <p>{problems[said.fault]}</p>
      <p>{words.failed}</p>
    </Notice>
  );
}

/** Every row with its effect on the store; nothing is stored before the last button. */
export function ReviewPart({ now }: { now: Review }) {
  const words = useStore(importWords);
  const [shown, setShown] = useState<State | 'all'>('all');
  const rows = shown === 'all' ? now.rows : now.rows.filter(({ state }) => state === shown);
  const zeros = now.rows.reduce((sum, { cells }) => sum + cells.filter(({ note }) => note === 'zeroAdded').length, 0);
  const { source, options } = now;
  return (
    <>
      {source.from === 'file' && <LeftOutPart source={source} />}
      {source.from === 'file' && <SheetsPart now={now} source={source} />}
      {source.from === 'file' && <ColumnsPart key={[...source.picked].join(' ')} now={now} source={source} />}
      {source.from === 'mail' && source.rows.length === 1 && <MailName now={now} row={source.rows[0]!} />}
      <section class="section">
        <h2>{words.tableTitle}</h2>
        <p>{words.tableLead}</p>
        {(zeros > 0 || !options.addZeros) && source.from === 'file' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={options.addZeros}
              onChange={({ currentTarget }) => explain(now, { options: { addZeros: currentTarget.checked } })}
            />
            <span>{words.zeros({ count: zeros })}</span>
          </label>
        )}
        <Kinds now={now} shown={shown} onShow={setShown} />
        <RowTable key={shown} now={now} rows={rows} />
      </section>
      <Said said={now.said} />
      <div class="row finish">
        <Button look="primary" onPress={() => now.chosen.size > 0 && !now.busy && void saveRows(now)} describedBy="store-hint">
          {words.store({ count: now.chosen.size })}
        </Button>
        <Button look="plain" onPress={cancel}>
          {words.cancel}
        </Button>
        <p class="soft" id="store-hint" role="status">
          {now.busy ? words.comparing : now.chosen.size === 0 ? words.storeNone : ''}
        </p>
      </div>
    </>
  );
}
