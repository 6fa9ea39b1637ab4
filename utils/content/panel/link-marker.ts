import type { Tree } from '../../messages/tree.ts';
import type { PointerWords } from '../../messages/panel-words.ts';
import { renderTree } from './render-tree.ts';
import { openHost } from './host.ts';

/** Room around the marked element, in CSS pixels. */
const room = 8;
const tagHeight = 76;

/**
 * Scrolls to an element and draws a frame and 「ここです」 over it until the
 * person presses Escape, follows it, or the signal ends. The page's own
 * elements stay as they are.
 */
export function pointAt(target: HTMLElement, words: PointerWords, style: string, signal: AbortSignal): void {
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  const host = openHost('ccus-assist-pointer', style, both);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  target.focus({ preventScroll: true });

  const draw = () => {
    const box = target.getBoundingClientRect();
    const above = box.top > tagHeight + room * 2;
    const left = Math.max(room, Math.min(box.left - room, innerWidth - 240));
    const top = above ? box.top - tagHeight - room * 2 : box.bottom + room * 2;
    const frame = `left:${box.left - room}px;top:${box.top - room}px;width:${box.width + room * 2}px;height:${box.height + room * 2}px`;
    const tag = [
      'div',
      { class: 'tag', style: `left:${left}px;top:${top}px` },
      `${above ? '↓' : '↑'} ${words.here}`,
      ['span', {}, words.hint],
    ] satisfies Tree;
    host.draw(renderTree(['div', { role: 'status' }, ['div', { class: 'frame', style: frame }], tag]));
  };
  draw();
  const end = () => ended.abort();
  addEventListener('scroll', draw, { capture: true, passive: true, signal: both });
  addEventListener('resize', draw, { signal: both });
  addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal: both });
  target.addEventListener('click', end, { signal: both });
}
