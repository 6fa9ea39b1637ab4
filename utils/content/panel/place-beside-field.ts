import { freePlace, isFree, within, type Rect, type Point } from './placement.ts';

/** The box that a field stands in: the widest part of the page around it that leaves room beside it. */
function cardOf(field: Element | undefined): Element {
  let card = field ?? document.body;
  while (card.parentElement && card.parentElement.clientWidth < innerWidth * 0.8) card = card.parentElement;
  return card;
}

/**
 * Where something of ours stands beside a field without covering what the
 * person has to reach; in the window's lower corner where there is no such place.
 *
 * @param field what it belongs to.
 * @param taken what must stay free.
 * @param wanted where the person put it.
 */
export function placeBeside(
  host: Element,
  field: Element | undefined,
  taken: readonly Rect[],
  wanted: Point | null,
): { at: Point; free: boolean } {
  const size = host.getBoundingClientRect();
  const view = { width: innerWidth, height: innerHeight };
  const kept = wanted && within(wanted, size, view);
  const at = kept && isFree(kept, size, taken) ? kept : freePlace(size, taken, cardOf(field).getBoundingClientRect(), view);
  return { at: at ?? within({ x: view.width, y: view.height }, size, view), free: at !== null };
}
