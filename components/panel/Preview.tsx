/** @jsxImportSource ./dom */
import type { BranchKey, TopicKey } from '../../utils/ccus/inquiry.ts';
import { rowsToWrite, type PlanRow } from '../../utils/fill/plan.ts';
import { put } from '../../utils/words/put.ts';
import { press } from './press.tsx';
import { nameOf, type PanelProps } from './props.ts';
import { Asked, Trouble } from './Teach.tsx';
import { WhoLine } from './WhoLine.tsx';

/** The long text of the 情報記入欄 opens on request; everything else is short. */
const Value = ({ text, more }: { text: string; more: string }) =>
  text.includes('\n') ? (
    <details>
      <summary>{more}</summary>
      <pre>{text}</pre>
    </details>
  ) : (
    <span class="value">{text}</span>
  );

function Row({ row, ...props }: PanelProps & { row: PlanRow }) {
  const { state, words: t, act } = props;
  const why = {
    fill: '',
    same: t.same,
    tooLong: t.tooLong,
    noValue: row.kind === 'inquiryBody' && state.branch === null ? t.noBranch : t.noValue,
    holdsOther: t.holdsOther,
  }[row.state];
  return (
    <li class={`row ${row.state}`}>
      <span class="label">{nameOf(row, props)}</span>
      {row.shown ? <Value text={row.shown} more={t.showAll} /> : null}
      {why ? <span class="why">{why}</span> : null}
      {state.taught.includes(row.kind) ? <span class="why">{t.taught}</span> : null}
      {row.state === 'holdsOther' ? (
        <>
          <span class="now">{put(t.now, { text: row.current })}</span>
          <label class="check">
            <input
              type="checkbox"
              data-key={`replace-${row.kind}`}
              checked={state.replace.has(row.kind)}
              onChange={(event) =>
                event.isTrusted && act({ do: 'replace', kind: row.kind, on: event.currentTarget.checked })
              }
            />
            {t.replace}
          </label>
        </>
      ) : null}
      {press(act, { do: 'not', kind: row.kind, at: row.at }, t.notThis, {
        class: 'aside',
        'data-key': `not-${row.kind}`,
        'aria-label': put(t.notThisOf, { field: nameOf(row, props) }),
        disabled: state.busy || state.stale,
      })}
    </li>
  );
}

/** The plan itself, field by field, before anything is written. */
export function Preview(props: PanelProps) {
  const { state, words: t, act } = props;
  const has = (kind: PlanRow['kind']) => state.rows.some((row) => row.kind === kind);
  const count = rowsToWrite(state.rows, state.replace).length;
  return (
    <>
      <div class="scroll">
        <WhoLine who={state.who} words={t} />
        {has('inquiryCategory') ? (
          <label class="pick">
            {t.topic}
            <select
              data-key="topic"
              value={state.topic}
              onChange={(event) =>
                event.isTrusted && act({ do: 'topic', topic: event.currentTarget.value as TopicKey })
              }
            >
              {props.choices.topics.map(({ key, label }) => (
                <option value={key}>{label}</option>
              ))}
            </select>
          </label>
        ) : null}
        {has('inquiryBody') && state.topic === '1' ? (
          <label class="pick">
            {t.branch}
            <select
              data-key="branch"
              value={state.branch ?? ''}
              onChange={(event) =>
                event.isTrusted && act({ do: 'branch', branch: (event.currentTarget.value || null) as BranchKey | null })
              }
            >
              <option value="">
                {t.branchFirst}
              </option>
              {props.choices.branches.map(({ key, label }) => (
                <option value={key}>{label}</option>
              ))}
            </select>
          </label>
        ) : null}
        {state.warnings.map((line) => (
          <p class="box warn">{line}</p>
        ))}
        {state.rows.length === 0 ? <p>{t.nothingFound}</p> : <h2 tabindex={-1}>{t.previewTitle}</h2>}
        <ul>
          {state.rows.map((row) => (
            <Row row={row} {...props} />
          ))}
        </ul>
        <Asked {...props} />
        <Trouble {...props} />
      </div>
      <footer>
        {count > 0
          ? press(act, { do: 'fill' }, state.busy ? t.filling : t.fillButton, {
              class: 'main',
              'data-rest': true,
              disabled: state.busy || state.stale,
            })
          : press(act, { do: 'refresh' }, t.readAgain)}
        <p class="quiet">{count > 0 ? t.neverSends : t.nothingToFill}</p>
      </footer>
    </>
  );
}
