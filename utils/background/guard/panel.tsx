/** @jsxImportSource ../panel */
import type { GuardButton } from '../../messages/guard.ts';
import type { Tree } from '../../messages/tree.ts';
import type { GuardWords } from '../../words/ja/guard.ts';
import { Frame } from '../panel/frame.tsx';
import type { JSX } from '../panel/jsx-runtime.ts';

/** One thing said in the panel. */
export interface Block {
  tone: 'plain' | 'care' | 'bad' | 'quiet';
  title?: string;
  text?: string;
  items?: string[];
  buttons?: GuardButton[];
  /** Stands behind 「くわしく」. */
  more?: boolean;
}

/** A lock as it is shown: all moments come from one. Milliseconds since 1970. */
export interface ShownLock {
  title: string;
  earlyText: string;
  lateText: string;
  early: number;
  late: number;
  at: number;
}

export const BlockView = ({ block: { tone, title, text, items = [], buttons = [], more } }: { block: Block }) => (
  <div class={more ? `block ${tone} more` : `block ${tone}`}>
    {title && <h2>{title}</h2>}
    {text && <p>{text}</p>}
    {items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    )}
    {buttons.length > 0 && (
      <div class="buttons">
        {buttons.map(({ do: what, label, main }) => (
          <button type="button" class={main ? 'main' : 'plain'} data-do={what}>
            {label}
          </button>
        ))}
      </div>
    )}
  </div>
);

export function LockView({ lock, words: t }: { lock: ShownLock; words: GuardWords }) {
  const counts = (text: string, until: number) => (
    <p>
      {text}
      {until > lock.at && (
        <strong>
          {t.lockLeft}
          <span role="timer" data-until={String(until)} />
        </strong>
      )}
    </p>
  );
  const next = lock.at < lock.early ? lock.early : lock.late;
  return (
    <div class="lock">
      <h2>{lock.title}</h2>
      <div class="ring" aria-hidden="true">
        <span data-until={String(next)} data-count="minutes" />
        <small>{t.minuteUnit}</small>
      </div>
      <div>
        {counts(lock.earlyText, lock.early)}
        {counts(lock.lateText, lock.late)}
      </div>
    </div>
  );
}

/** Five marks, the used ones crossed: a shape and a word each, never colour alone. */
export const MarksView = ({ used, of, left, words: t }: { used: number; of: number; left: string; words: GuardWords }) => (
  <div class="marks">
    <ol aria-label={left}>
      {Array.from({ length: of }, (_none, index) => (
        <li class={index < used ? 'used' : ''}>
          <span aria-hidden="true">{index < used ? '×' : '○'}</span>
          {index < used ? t.markUsed : t.markLeft}
        </li>
      ))}
    </ol>
    <p class="left">{left}</p>
  </div>
);

export interface StatusProps {
  used: number;
  of: number;
  left: string;
  lock: ShownLock | null;
  words: GuardWords;
}

/** How an ID stands: the running time of a lock, or the five marks. */
export const StatusView = ({ lock, ...props }: StatusProps) =>
  lock ? <LockView lock={lock} words={props.words} /> : <MarksView {...props} />;

export interface PanelParts {
  words: GuardWords;
  whose: string;
  /** All that a folded panel says. Milliseconds since 1970. */
  short: { text: string; until?: number };
  head: Tree | null;
  blocks: readonly Block[];
}

/** The whole panel. What is folded, opened or warned of, the page shows by attributes of the section alone. */
export const PanelView = ({ words: t, whose, short, head, blocks }: PanelParts): JSX.Element => (
  <Frame
    words={{ title: t.title, fold: t.shut, unfold: t.open }}
    move={t.move}
    short={[short.text, short.until !== undefined && <span role="timer" data-until={String(short.until)} />]}
  >
    <div class="scroll open">
      {whose && <p class="whose">{whose}</p>}
      {head}
      <p class="block care caps">{t.caps}</p>
      <p class="block care wide">{t.wide}</p>
      {blocks.map((block) => (
        <BlockView block={block} />
      ))}
      {blocks.some(({ more }) => more) && (
        <button type="button" class="link" data-do="detail">
          <span class="less">{t.detailClose}</span>
          <span class="all">{t.detailOpen}</span>
        </button>
      )}
    </div>
  </Frame>
);

/** The dialog before the try that could lock. */
export const BrakeView = ({ words: t, text }: { words: GuardWords; text: string }): JSX.Element => (
  <dialog role="alertdialog" aria-label={t.brakeTitle} aria-describedby="why">
    <p class="from">{t.title}</p>
    <h2>{t.brakeTitle}</h2>
    <p id="why">{text}</p>
    <button type="button" class="main" data-do="stop">
      {t.brakeStop}
    </button>
    <button type="button" data-do="go">
      {t.brakeGo}
    </button>
  </dialog>
);
