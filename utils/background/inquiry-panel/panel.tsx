/** @jsxImportSource ../panel */
import type { FieldKind } from '../../ccus/labels/kinds.ts';
import type { Who } from '../../messages/protocol.ts';
import type { Tree } from '../../messages/tree.ts';
import type { InquiryDone } from '../../messages/inquiry.ts';
import type { PanelWords } from '../../words/ja/panel.ts';
import { interpolate } from '../../interpolate.ts';
import { Frame } from '../panel/frame.tsx';
import type { Part } from '../panel/jsx-runtime.ts';

interface InquiryPanelProps {
  words: PanelWords;
  /** What it says while it is folded. */
  short: string;
  children: Part;
}

/** The panel beside the inquiry form, with what it shows now. */
export const InquiryPanel = ({ words: t, short, children }: InquiryPanelProps): Tree | null => (
  <Frame words={t} short={short} move={t.move}>
    <div class="body open">{children}</div>
  </Frame>
);

interface PressProps {
  do: string;
  label: string;
  class?: 'main' | 'aside' | undefined;
  /** Known by this when the panel is redrawn; by what it does, unless there are several. (`key` is JSX's own and never arrives.) */
  known?: string;
  kind?: string;
  at?: number;
  says?: string;
  rest?: boolean;
  wait?: boolean;
}

export const Press = ({ do: what, label, class: looks, known, kind, at, says, rest = false, wait = false }: PressProps): Tree | null => (
  <button
    type="button"
    class={looks ?? 'plain'}
    data-do={what}
    data-key={known ?? what}
    data-kind={kind}
    data-at={at === undefined ? undefined : String(at)}
    aria-label={says}
    data-rest={rest}
    data-wait={wait}
  >
    {label}
  </button>
);

interface RowPressProps {
  kind: FieldKind;
  words: PanelWords;
}

export const NotPress = ({ kind, at, name, words: t }: RowPressProps & { at: number; name: string }): Tree | null => (
  <Press
    do="not"
    kind={kind}
    at={at}
    known={`not-${kind}`}
    label={t.notThis}
    says={interpolate(t.notThisOf, { field: name })}
    class="aside"
    wait
  />
);

export const TeachPress = ({ kind, words: t, ...own }: RowPressProps & { known: string }): Tree | null => (
  <Press do="teach" kind={kind} label={t.teach} says={interpolate(t.teachOf, { kind: t[`kinds_${kind}`] })} wait {...own} />
);

/** For whom: name, kind in words and the last four digits. Never the whole ID. */
export const WhoLine = ({ who, words: t }: { who: Who; words: PanelWords }): Tree | null => (
  <p class="who">
    <span class="quiet">{t.forWhom}</span>
    <strong>{who.name}</strong>
    <span>
      {who.kind === 'business' ? t.business : t.worker}
      {'　'}
      {who.lastFour ? interpolate(t.idEnding, { digits: who.lastFour }) : t.idUnknown}
    </span>
  </p>
);

/** Something to be settled first. What confirms takes no click for a moment. */
export const Notice = ({ title, text, children }: { title?: string; text: string; children: Part }): Tree | null => (
  <div class="box">
    {title && <h2 tabindex="-1">{title}</h2>}
    <p>{text}</p>
    {children}
  </div>
);

const marks = { filled: '✓', refused: '！', left: '－', not: '－' } as const;

/** How many fields hold what was filled in. */
export function doneTitle({ rows }: InquiryDone, t: PanelWords): string {
  const count = rows.filter(({ outcome }) => outcome === 'filled').length;
  return count > 0 ? interpolate(t.doneTitle, { count }) : t.doneNone;
}

export const wipedText = ({ wiped }: InquiryDone, t: PanelWords): string =>
  interpolate(t.wiped, { fields: wiped.map((kind) => t[`kinds_${kind}`]).join('、') });

/** What was filled, what was left and why, and the way back. Short, so that the form can be read beside it. */
export const outcomeOf = ({ rows, wiped }: InquiryDone, who: Who | null, t: PanelWords): Part => [
  <div class="scroll">
    <h2 tabindex="-1">{doneTitle({ rows, wiped }, t)}</h2>
    <p>{t.doneNext}</p>
    {who && <WhoLine who={who} words={t} />}
    {wiped.length > 0 && (
      <div class="box warn">
        <p>{wipedText({ rows, wiped }, t)}</p>
        <Press do="fill" label={t.fillAgain} class="main" wait />
      </div>
    )}
    <ul class="brief">
      {rows.map(({ kind, at, name, outcome }) => (
        <li>
          <span>
            <span aria-hidden="true">{`${marks[outcome]} `}</span>
            <span class="label">{name}</span>
            <span class={outcome === 'filled' ? 'unseen' : 'why'}>{`：${t[outcome]}`}</span>
          </span>
          {outcome === 'not' ? (
            <TeachPress kind={kind} known={`not-${kind}`} words={t} />
          ) : (
            <NotPress kind={kind} at={at} name={name} words={t} />
          )}
        </li>
      ))}
    </ul>
  </div>,
  <footer>
    <div class="pair">
      <Press do="undo" label={t.undo} wait />
      <Press do="refresh" label={t.readAgain} wait />
    </div>
    <p class="quiet">{t.neverSends}</p>
  </footer>,
];
