import { boxOf, lay } from './box.ts';
import { openFrame } from './frame.ts';
import { openMarks } from './host.ts';
import style from './pointer.css?inline';

/** Room around the marked element. CSS pixels. */
const room = 8;

/**
 * Scrolls to an element, draws a frame around it and says beside it that it is here, until the
 * person presses Escape, follows it, or the signal ends. The page's own
 * elements stay as they are.
 */
export function pointAt(target: HTMLElement, signal: AbortSignal): void {
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  const mark = document.createElement('div');
  mark.className = 'mark';
  openMarks('ccus-assist-pointer', style, mark, both);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  target.focus({ preventScroll: true });

  const end = () => ended.abort();
  const draw = () => {
    const box = boxOf(target);
    lay(mark, box, room);
    const size = tag.element.getBoundingClientRect();
    const above = box.top > size.height + room * 3;
    const left = Math.max(room, Math.min(box.left - room, innerWidth - size.width - room));
    tag.put({ x: left, y: above ? box.top - size.height - room * 2 : box.top + box.height + room * 2 });
    tag.tell({ what: 'above', above });
  };
  const tag = openFrame('marker', { hear: ({ what }) => (what === 'height' ? draw() : what === 'leave' && end()) }, both);
  draw();
  addEventListener('scroll', draw, { capture: true, passive: true, signal: both });
  addEventListener('resize', draw, { signal: both });
  addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && end(), { signal: both });
  target.addEventListener('click', end, { signal: both });
}
