import type { Point } from './placement.ts';

/** How far one press of an arrow key moves. CSS pixels. */
const stepSize = 24;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Follows drags of a panel's header by the mouse or a finger, and presses of arrow keys on its grip.
 *
 * @param from where the panel is now.
 * @param to called with each new place; `done` with the last one.
 */
export function follow(panel: Element, from: () => Point, to: (at: Point, done: boolean) => void): void {
  const begin = (event: Event) => move(event as PointerEvent | KeyboardEvent, from(), to);
  panel.querySelector('header')?.addEventListener('pointerdown', begin);
  panel.querySelector('[data-do=move]')?.addEventListener('keydown', begin);
}

function move(event: PointerEvent | KeyboardEvent, from: Point, to: (at: Point, done: boolean) => void): void {
  if (!event.isTrusted) return;
  if (event instanceof KeyboardEvent) {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    return to({ x: from.x + arrow[0] * stepSize, y: from.y + arrow[1] * stepSize }, true);
  }
  const grip = event.currentTarget as HTMLElement;
  if ((event.target as Element).closest('[aria-expanded]')) return;
  event.preventDefault();
  const over = new AbortController();
  const options = { signal: over.signal };
  const place = ({ clientX, clientY }: PointerEvent): Point => ({
    x: from.x + clientX - event.clientX,
    y: from.y + clientY - event.clientY,
  });
  grip.setPointerCapture(event.pointerId);
  // On the window, because a redraw takes the grip away under the pointer.
  addEventListener('pointermove', (moved) => to(place(moved), false), options);
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(
      end,
      (moved) => {
        over.abort();
        to(place(moved), true);
      },
      options,
    );
  }
}
