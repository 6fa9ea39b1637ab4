/** @jsxImportSource ./dom */
import { put } from '../../utils/words/put.ts';
import type { PanelProps } from './Panel.tsx';
import { trusted } from './trusted.ts';
import type { View } from './state.ts';
import { WhoLine } from './WhoLine.tsx';

/** What was filled, what was left and why, and the way back. */
export function Done({ state, view, words: t, act }: PanelProps & { view: Extract<View, { is: 'done' }> }) {
  const count = [...view.outcomes.values()].filter((outcome) => outcome === 'filled').length;
  const marks = { filled: '✓', refused: '！', left: '－' } as const;
  return (
    <>
      <div class="scroll">
        <h2 tabindex={-1}>{put(t.doneTitle, { count })}</h2>
        <p>{t.doneNext}</p>
        <WhoLine who={state.who} words={t} />
        {view.wiped.length > 0 ? (
          <div class="box warn">
            <p>{put(t.wiped, { fields: view.wiped.map((kind) => t[`kinds_${kind}`]).join('、') })}</p>
            <button type="button" class="main" data-key="fill" onClick={trusted(() => act({ do: 'fill' }))}>
              {t.fillAgain}
            </button>
          </div>
        ) : null}
        <ul>
          {state.rows.map((row) => {
            const outcome = view.outcomes.get(row.kind) ?? 'left';
            return (
              <li class={`row ${outcome}`}>
                <span class="label">
                  <span aria-hidden>{marks[outcome]} </span>
                  {row.label || t[`kinds_${row.kind}`]}
                </span>
                <span class="why">{t[outcome]}</span>
              </li>
            );
          })}
        </ul>
      </div>
      <footer>
        <button
          type="button"
          class="plain"
          data-key="undo"
          disabled={state.busy}
          onClick={trusted(() => act({ do: 'undo' }))}
        >
          {t.undo}
        </button>
        <button
          type="button"
          class="plain"
          data-key="refresh"
          disabled={state.busy}
          onClick={trusted(() => act({ do: 'refresh' }))}
        >
          {t.readAgain}
        </button>
        <p class="quiet">{t.neverSends}</p>
      </footer>
    </>
  );
}
