/** @jsxImportSource ../panel */
import type { Tree } from '../../messages/tree.ts';
import type { Part } from './jsx-runtime.ts';

interface FrameProps {
  words: { title: string; fold: string; unfold: string };
  /** What a folded panel says. */
  short: Part;
  /** How the grip is called; a panel without one stays where it is. */
  move?: string;
  children: Part;
}

/** The frame of every panel: the page folds and moves it by the section's class and its own place alone. */
export const Frame = ({ words: t, short, move, children }: FrameProps): Tree | null => (
  <section aria-label={t.title}>
    <header>
      {move && (
        <button type="button" class="grip" data-do="move" data-key="move" aria-label={move}>
          <span aria-hidden="true">✥</span>
        </button>
      )}
      <strong class="open">{t.title}</strong>
      <strong class="shut">{short}</strong>
      <button type="button" class="open" data-do="toggle" data-key="toggle">
        {t.fold}
      </button>
      <button type="button" class="shut" data-do="toggle">
        {t.unfold}
      </button>
    </header>
    {children}
  </section>
);
