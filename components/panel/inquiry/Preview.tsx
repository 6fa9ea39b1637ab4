import { useStore } from '@nanostores/preact';
import { branches, topicLabels, topics } from '../../../utils/ccus/inquiry.ts';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import { rowsToWrite } from '../../../utils/fill/plan.ts';
import type { InquiryPreview, Picked, PreviewRow } from '../../../utils/messages/inquiry.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { askHere, checkWords } from '../../../utils/words/ja/inquiry-checks.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { translatedWords } from '../../../utils/words/ja/translated.ts';
import { SureButton } from '../SureButton.tsx';
import { nameOf } from './names.ts';
import { NotButton, TeachButton } from './RowButtons.tsx';
import type { InquiryPanelState } from './use-inquiry.ts';
import { Ways } from './Ways.tsx';
import { WhoLine } from './WhoLine.tsx';

interface PreviewProps {
  view: InquiryPreview;
  inquiry: InquiryPanelState;
}

interface ChoiceProps {
  title: string;
  options: readonly { key: string; label: string }[];
  chosen: string;
  onPick: (key: string) => void;
}

function Choice({ title, options, chosen, onPick }: ChoiceProps) {
  return (
    <label class="pick">
      {title}
      <select value={chosen} onChange={({ isTrusted, currentTarget }) => isTrusted && onPick(currentTarget.value)}>
        {options.map(({ key, label }) => (
          <option key={key} value={key} selected={key === chosen}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The site's own choices: what the inquiry is about. */
function Choices({ view: { rows }, inquiry }: PreviewProps) {
  const t = useStore(panelWords);
  const { picked } = inquiry;
  const has = (kind: FieldKind) => rows.some((row) => row.kind === kind);
  const topicOptions = topics.value.map(({ key, mark }) => ({ key, label: `${mark}${topicLabels.value[key]}` }));
  const branchOptions = branches.value.map(({ key, label }) => ({ key, label: `${key}. ${label}` }));
  return (
    <>
      {has('inquiryCategory') && (
        <Choice
          title={t.topic}
          options={topicOptions}
          chosen={picked.topic}
          onPick={(topic) => inquiry.pick({ topic: topic as Picked['topic'] })}
        />
      )}
      {has('inquiryBody') && picked.topic === '1' && (
        <Choice
          title={t.branch}
          options={[{ key: '', label: t.branchFirst }, ...branchOptions]}
          chosen={picked.branch ?? ''}
          onPick={(branch) => inquiry.pick({ branch: (branch || null) as Picked['branch'] })}
        />
      )}
    </>
  );
}

/** The long text of the 情報記入欄 opens on request; everything else is short. */
function Value({ text }: { text: string }) {
  const t = useStore(panelWords);
  return text.includes('\n') ? (
    <details>
      <summary>{t.showAll}</summary>
      <pre>{text}</pre>
    </details>
  ) : (
    <span class="value">{text}</span>
  );
}

function Row({ row, view, inquiry }: PreviewProps & { row: PreviewRow }) {
  const t = useStore(panelWords);
  const name = nameOf(row, view.rows, t);
  const why = {
    fill: '',
    same: t.same,
    tooLong: t.tooLong,
    noValue: row.kind === 'inquiryBody' && view.picked.branch === null ? t.noBranch : t.noValue,
    holdsOther: t.holdsOther,
  }[row.state];
  return (
    <li class={`panel-row ${row.state}`}>
      <span class="label">{name}</span>
      {row.shown !== '' && <Value text={row.shown} />}
      {why && <span class="soft">{why}</span>}
      {view.taught.includes(row.kind) && <span class="soft">{t.taught}</span>}
      {row.state === 'holdsOther' && (
        <>
          <span class="soft">{interpolate(t.now, { text: row.current })}</span>
          <label class="check">
            <input
              type="checkbox"
              checked={inquiry.replace.includes(row.kind)}
              onChange={({ isTrusted, currentTarget }) => isTrusted && inquiry.mayReplace(row.kind, currentTarget.checked)}
            />
            {t.replace}
          </label>
        </>
      )}
      <NotButton kind={row.kind} at={row.at} look={view.look} name={name} inquiry={inquiry} />
    </li>
  );
}

/** Kinds whose field is not known for sure, each with the way to show it. */
function Asked({ view: { unsure, lost }, inquiry }: PreviewProps) {
  const t = useStore(panelWords);
  const asked = [...new Set([...unsure, ...lost])];
  return asked.length === 0 ? null : (
    <div class="box">
      <p>{t.unsure}</p>
      <ul>
        {asked.map((kind) => (
          <li key={kind} class="panel-row">
            <span class="label">{t[`kinds_${kind}`]}</span>
            {lost.includes(kind) && <span class="soft">{t.lost}</span>}
            <TeachButton kind={kind} inquiry={inquiry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The plan itself, field by field, before anything is written. */
export function Preview({ view, inquiry }: PreviewProps) {
  const t = useStore(panelWords);
  const checks = { ...useStore(checkWords), ...useStore(askHere) };
  const originals = useStore(translatedWords);
  const { who, rows, filled, warnings, gaveUp, translated, signature } = view;
  const { waits, filling, press, refresh } = inquiry;
  const count = rowsToWrite(rows, new Set(inquiry.replace)).length;
  // To the person, in the language of the page as well, where we have it.
  const theirs = Object.entries(originals).find(([language]) => language !== 'ja' && translated.toLowerCase().startsWith(language))?.[1];
  const hints = translated === '' ? [] : [...(theirs ? [theirs] : []), originals.ja];
  const lines = [...(gaveUp ? [t.gaveUp] : []), ...hints, ...warnings.map((key) => checks[key])];
  return (
    <>
      <div class="panel-scroll">
        <WhoLine who={who} />
        <Choices view={view} inquiry={inquiry} />
        {lines.map((line) => (
          <p key={line} class="box warn">
            {line}
          </p>
        ))}
        {rows.length === 0 ? <p>{t.nothingFound}</p> : <h2 tabIndex={-1}>{t.previewTitle}</h2>}
        <ul>
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.at}`} row={row} view={view} inquiry={inquiry} />
          ))}
        </ul>
        <Asked view={view} inquiry={inquiry} />
        <Ways view={view} inquiry={inquiry} />
      </div>
      <footer>
        {count > 0 ? (
          <SureButton look="primary" waits={waits} onPress={() => press({ do: 'fill', shown: signature })}>
            {filling ? t.filling : t.fillButton}
          </SureButton>
        ) : (
          <button type="button" class="button secondary" onClick={refresh}>
            {t.readAgain}
          </button>
        )}
        {filled && (
          <SureButton look="secondary" waits={waits} onPress={() => press({ do: 'undo' })}>
            {t.undo}
          </SureButton>
        )}
        <p class="soft">{count > 0 ? t.neverSends : t.nothingToFill}</p>
      </footer>
    </>
  );
}
