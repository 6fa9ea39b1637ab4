import type { FromPanel } from '../../messages/frame.ts';
import type { PanelFrame } from './frame.ts';
import type { Point } from './placement.ts';

/**
 * Follows drags of a frame's header and presses of arrow keys on its grip. While it is dragged, the pointer is now
 * over the frame, which says where it is, and now over the page; on the screen both mean the same place.
 *
 * @param to called with each new place; `done` with the last one.
 * @returns what is to hear what the frame says.
 */
export function followHand(frame: PanelFrame, to: (at: Point, done: boolean) => void, signal: AbortSignal): (message: FromPanel) => void {
  /** Where the frame would stand if the pointer were in the screen's corner. */
  let from: Point | null = null;
  const drag = (x: number, y: number, done: boolean) => {
    if (!from) return;
    const at = { x: from.x + x, y: from.y + y };
    if (done) from = null;
    to(at, done);
  };
  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) {
    addEventListener(
      type,
      ({ isTrusted, screenX, screenY, buttons }) => isTrusted && drag(screenX, screenY, type !== 'pointermove' || buttons === 0),
      { capture: true, signal },
    );
  }
  return (message) => {
    const box = () => frame.element.getBoundingClientRect();
    if (message.what === 'grab') from = { x: box().x - message.x, y: box().y - message.y };
    if (message.what === 'drag') drag(message.x, message.y, message.done);
    if (message.what === 'step') to({ x: box().x + message.x, y: box().y + message.y }, true);
  };
}
