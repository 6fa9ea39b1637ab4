/** @jsxImportSource ./dom */
import type { FieldKind } from '../../utils/ccus/labels.ts';
import { put } from '../../utils/words/put.ts';
import { press } from './press.tsx';
import { trusted, type PanelProps } from './props.ts';

/** Kinds whose field is not known for sure, each with the way to show it. */
export function Asked({ state, words: t, act }: PanelProps) {
  const asked = [...new Set([...state.unsure, ...state.lost])];
  return asked.length === 0 ? null : (
    <div class="box">
      <p>{t.unsure}</p>
      <ul>
        {asked.map((kind) => (
          <li class="row">
            <span class="label">{t[`kinds_${kind}`]}</span>
            {state.lost.includes(kind) ? <span class="why">{t.lost}</span> : null}
            {press(act, { do: 'teach', kind }, t.teach, {
              'data-key': `teach-${kind}`,
              'aria-label': put(t.teachOf, { kind: t[`kinds_${kind}`] }),
              disabled: state.busy,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What can be done when the page is read wrongly in another way; made when it is opened, for few people ever do. */
export function Trouble(props: PanelProps) {
  return (
    <details>
      <summary
        data-key="trouble"
        onClick={({ currentTarget }) => currentTarget.nextSibling ?? currentTarget.after((<Ways {...props} />) as Node)}
      >
        {props.words.trouble}
      </summary>
    </details>
  );
}

function Ways({ state, words: t, choices, act }: PanelProps) {
  const known = new Set([...state.rows.map(({ kind }) => kind), ...state.unsure, ...state.lost]);
  const pick = (
    <select data-key="missing">
      {choices.kinds.flatMap((kind) => (known.has(kind) ? [] : [<option value={kind}>{t[`kinds_${kind}`]}</option>]))}
    </select>
  ) as HTMLSelectElement;
  return (
    <>
      <label class="pick">
        {t.missing}
        {pick}
      </label>
      <button type="button" class="plain" data-key="teach" onClick={trusted(() => act({ do: 'teach', kind: pick.value as FieldKind }))}>
        {t.teach}
      </button>
      <p class="quiet">{t.structureLead}</p>
      {press(act, { do: 'structure' }, t.structure)}
    </>
  );
}
