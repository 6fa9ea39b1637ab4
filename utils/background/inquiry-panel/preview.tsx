/** @jsxImportSource ../panel */
import type { FieldKind } from '../../ccus/labels/kinds.ts';
import type { PlanRow } from '../../fill/plan.ts';
import type { LearnedReading } from '../../lessons/apply.ts';
import type { Tree } from '../../messages/tree.ts';
import type { Picked } from '../../messages/inquiry.ts';
import type { Who } from '../../messages/protocol.ts';
import type { PanelWords } from '../../words/ja/panel.ts';
import { interpolate } from '../../interpolate.ts';
import { NotPress, Press, TeachPress, WhoLine } from './panel.tsx';

/** What the preview is made of. */
export interface PreviewProps {
  words: PanelWords;
  who: Who;
  rows: readonly PlanRow[];
  /** Of the reading: what is asked about, and what the person showed. */
  reading: Pick<LearnedReading, 'unsure' | 'taught' | 'lost'>;
  picked: Picked;
  /** Kinds whose field may lose what stands in it. */
  replace: ReadonlySet<FieldKind>;
  /** How many fields would be written. */
  count: number;
  /** Something that we filled in stands on the page, and can be taken back. */
  filled: boolean;
  warnings: readonly string[];
  /** The site's own choices. */
  topics: readonly { key: string; label: string }[];
  branches: readonly { key: string; label: string }[];
  /** Kinds whose field the person may show, because there is a value for them. */
  kinds: readonly FieldKind[];
}

/** A text of the page without the marks that would turn round what stands beside it. */
export const unturned = (text: string): string => text.replace(/\p{Cf}/gu, '').trim();

/** The page's own words for a field; ours where the page has none or says the same twice. */
export function nameOf(row: PlanRow, { rows, words }: Pick<PreviewProps, 'rows' | 'words'>): string {
  const first = rows.find(({ label }) => label === row.label);
  const seen = unturned(row.label);
  return seen !== '' && first === row ? seen : words[`kinds_${row.kind}`];
}

interface PickProps {
  name: 'topic' | 'branch';
  title: string;
  options: readonly { key: string; label: string }[];
  chosen: string;
}

const Pick = ({ name, title, options, chosen }: PickProps): Tree | null => (
  <label class="pick">
    {title}
    <select data-pick={name} data-key={name}>
      {options.map(({ key, label }) => (
        <option value={key} selected={key === chosen}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

/** The long text of the 情報記入欄 opens on request; everything else is short. */
const Value = ({ text, more }: { text: string; more: string }): Tree | null =>
  text.includes('\n') ? (
    <details>
      <summary>{more}</summary>
      <pre>{text}</pre>
    </details>
  ) : (
    <span class="value">{text}</span>
  );

function Row({ row, ...props }: PreviewProps & { row: PlanRow }): Tree | null {
  const { words: t, picked, reading, replace } = props;
  const name = nameOf(row, props);
  const why = {
    fill: '',
    same: t.same,
    tooLong: t.tooLong,
    noValue: row.kind === 'inquiryBody' && picked.branch === null ? t.noBranch : t.noValue,
    holdsOther: t.holdsOther,
  }[row.state];
  return (
    <li class={`row ${row.state}`}>
      <span class="label">{name}</span>
      {row.shown !== '' && <Value text={row.shown} more={t.showAll} />}
      {why && <span class="why">{why}</span>}
      {reading.taught.includes(row.kind) && <span class="why">{t.taught}</span>}
      {row.state === 'holdsOther' && [
        <span class="now">{interpolate(t.now, { text: row.current })}</span>,
        <label class="check">
          <input
            type="checkbox"
            data-pick="replace"
            data-kind={row.kind}
            data-key={`replace-${row.kind}`}
            checked={replace.has(row.kind)}
          />
          {t.replace}
        </label>,
      ]}
      <NotPress kind={row.kind} at={row.at} name={name} words={t} />
    </li>
  );
}

/** Kinds whose field is not known for sure, each with the way to show it. */
function Asked({ reading: { unsure, lost }, words: t }: PreviewProps): Tree | null {
  const asked = [...new Set([...unsure, ...lost])];
  return asked.length === 0 ? null : (
    <div class="box">
      <p>{t.unsure}</p>
      <ul>
        {asked.map((kind) => (
          <li class="row">
            <span class="label">{t[`kinds_${kind}`]}</span>
            {lost.includes(kind) && <span class="why">{t.lost}</span>}
            <TeachPress kind={kind} known={`teach-${kind}`} words={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What can be done when the page is read wrongly in another way; grown when it is opened, for few people ever do. */
export function Ways({ rows, reading: { unsure, lost }, kinds, words: t }: PreviewProps): Tree | null {
  const known = new Set([...rows.map(({ kind }) => kind), ...unsure, ...lost]);
  return (
    <div>
      <label class="pick">
        {t.missing}
        <select data-key="missing">
          {kinds
            .filter((kind) => !known.has(kind))
            .map((kind) => (
              <option value={kind}>{t[`kinds_${kind}`]}</option>
            ))}
        </select>
      </label>
      <Press do="teach" label={t.teach} wait />
      <p class="quiet">{t.structureLead}</p>
      <Press do="structure" label={t.structure} />
    </div>
  );
}

/** The plan itself, field by field, before anything is written. */
export function preview(props: PreviewProps) {
  const { words: t, who, rows, picked, count, filled, warnings, topics, branches } = props;
  const has = (kind: FieldKind) => rows.some((row) => row.kind === kind);
  return [
    <div class="scroll">
      <WhoLine who={who} words={t} />
      {has('inquiryCategory') && <Pick name="topic" title={t.topic} options={topics} chosen={picked.topic} />}
      {has('inquiryBody') && picked.topic === '1' && (
        <Pick name="branch" title={t.branch} options={[{ key: '', label: t.branchFirst }, ...branches]} chosen={picked.branch ?? ''} />
      )}
      {warnings.map((line) => (
        <p class="box warn">{line}</p>
      ))}
      {rows.length === 0 ? <p>{t.nothingFound}</p> : <h2 tabindex="-1">{t.previewTitle}</h2>}
      <ul>
        {rows.map((row) => (
          <Row row={row} {...props} />
        ))}
      </ul>
      <Asked {...props} />
      <details>
        <summary data-do="ways" data-key="ways">
          {t.trouble}
        </summary>
      </details>
    </div>,
    <footer>
      {count > 0 ? <Press do="fill" label={t.fillButton} class="main" rest wait /> : <Press do="refresh" label={t.readAgain} />}
      {filled && <Press do="undo" label={t.undo} wait />}
      <p class="quiet">{count > 0 ? t.neverSends : t.nothingToFill}</p>
    </footer>,
  ];
}
