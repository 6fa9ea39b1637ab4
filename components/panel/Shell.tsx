import type { ComponentChildren, RefObject } from 'preact';
import { Grip } from './Grip.tsx';
import type { Line } from './line.ts';
import type { PanelPlace } from './use-place.ts';

/** What is said to a screen reader until the next thing is said; shown as well, unless it stands there already. */
export interface Said {
  text: string;
  shown: boolean;
}

interface ShellProps {
  line: Line;
  place: PanelPlace;
  shell: RefObject<HTMLElement | null>;
  words: { title: string; fold: string; unfold: string; move: string };
  /** What it says while it is folded. */
  short: ComponentChildren;
  said: Said;
  children: ComponentChildren;
}

/** What every panel stands in: a header by which it is moved and folded, its content, and what was said last. */
export function Shell({ line, place, shell, words: t, short, said, children }: ShellProps) {
  const { folded, fold, room } = place;
  const low = room < 490;
  return (
    <section ref={shell} class={low ? 'shell low' : 'shell'} style={{ maxBlockSize: `${room}px` }} aria-label={t.title}>
      <Grip line={line} label={t.move}>
        <strong>{folded ? short : t.title}</strong>
        <button type="button" class="button plain" aria-expanded={!folded} onClick={() => fold(!folded)}>
          {folded ? t.unfold : t.fold}
        </button>
      </Grip>
      <div class="panel-body" hidden={folded}>
        {children}
      </div>
      {/* It stays while the rest is redrawn: only a change inside a standing live region is spoken. */}
      <p role="status" class={said.shown ? 'said' : 'visually-hidden'}>
        {said.text}
      </p>
    </section>
  );
}
