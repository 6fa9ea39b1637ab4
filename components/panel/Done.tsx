/** @jsxImportSource ./dom */
import { put } from '../../utils/words/put.ts';
import { press } from './press.tsx';
import { nameOf, type PanelProps } from './props.ts';
import type { View } from './state.ts';
import { WhoLine } from './WhoLine.tsx';

/** What was filled, what was left and why, and the way back. Short, so that the form can be read beside it. */
export function Done({ view, ...props }: PanelProps & { view: Extract<View, { is: 'done' }> }) {
  const { state, words: t, act } = props;
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
            {press(act, { do: 'fill' }, t.fillAgain, { class: 'main' })}
          </div>
        ) : null}
        <ul class="brief">
          {state.rows.map((row) => {
            const outcome = view.outcomes.get(row.kind) ?? 'left';
            return (
              <li>
                <span aria-hidden>{marks[outcome]} </span>
                <span class="label">{nameOf(row, props)}</span>
                <span class={outcome === 'filled' ? 'unseen' : 'why'}>：{t[outcome]}</span>
              </li>
            );
          })}
        </ul>
      </div>
      <footer>
        <div class="pair">
          {press(act, { do: 'undo' }, t.undo, { disabled: state.busy })}
          {press(act, { do: 'refresh' }, t.readAgain, { disabled: state.busy })}
        </div>
        <p class="quiet">{t.neverSends}</p>
      </footer>
    </>
  );
}
