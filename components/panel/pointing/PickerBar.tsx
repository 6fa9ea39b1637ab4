import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate } from '../../../utils/interpolate.ts';
import type { ToPanel } from '../../../utils/messages/frame.ts';
import { panelWords } from '../../../utils/words/ja/panel.ts';
import { pointingTitle, pointingWords } from '../../../utils/words/ja/teach.ts';
import type { Line } from '../line.ts';
import { usePlace } from '../use-place.ts';
import './pointing.css';

type Picking = Extract<ToPanel, { what: 'picking' }>;
type Pointed = Extract<ToPanel, { what: 'pointed' }>;

/** What is said while the person points at a field on the page: what is looked for, and what is pointed at now. */
export function PickerBar({ line }: { line: Line }) {
  const t = useStore(pointingWords);
  const title = useStore(pointingTitle);
  const kinds = useStore(panelWords);
  const bar = useRef<HTMLElement>(null);
  const place = usePlace(line, bar);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const over = line.listen((message) => {
      if (message.what === 'begin') setPointed(null);
      if (message.what === 'picking') setPicking(message);
      if (message.what === 'pointed') setPointed(message);
    });
    const leave = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && line.tell({ what: 'leave' });
    addEventListener('keydown', leave);
    line.open();
    return () => {
      over();
      removeEventListener('keydown', leave);
    };
  }, []);
  if (place.screen === null || picking === null) return null;
  const { kind, count } = picking;
  const name = pointed && pointed.at >= 0 ? interpolate(t.field, { at: pointed.at + 1, count, name: pointed.name || t.nameless }) : '';
  const refused = pointed?.refused === 'covered' ? t.covered : pointed?.refused === 'gone' ? t.gone : '';
  const never = pointed?.never ? t[`why_${pointed.never}`] : '';
  return (
    <section ref={bar} class="picker" aria-label={title.title({ kind: kinds[`kinds_${kind}`] })}>
      <h2>{title.title({ kind: kinds[`kinds_${kind}`] })}</h2>
      <p>{count === 0 ? t.none : t.how}</p>
      {/* The keys stay with the page's layer: what they lead to is spoken from here. */}
      <p role="status" class="pointed">
        {name}
        {(refused || never) && <span class="why">{refused || never}</span>}
      </p>
      <button type="button" class="button secondary" onClick={({ isTrusted }) => isTrusted && line.tell({ what: 'leave' })}>
        {t.cancel}
      </button>
    </section>
  );
}
