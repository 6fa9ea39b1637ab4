import { freePlace, isFree, within, type Box, type Point } from './place.ts';

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
  taken: readonly Box[],
  wanted: Point | null,
): { at: Point; free: boolean } {
  const size = host.getBoundingClientRect();
  const view = { width: innerWidth, height: innerHeight };
  const kept = wanted && within(wanted, size, view);
  const at = kept && isFree(kept, size, taken) ? kept : freePlace(size, taken, cardOf(field).getBoundingClientRect(), view);
  return { at: at ?? within({ x: view.width, y: view.height }, size, view), free: at !== null };
}

/** The greatest width of the panel beside an inquiry form, and the room around it. CSS pixels. */
const [width, margin] = [384, 16];

/** A place beside fields, and what it is like where there is none. */
export interface Beside {
  /** `null` where both sides of the window cover one. */
  at: Point | null;
  /** How much of a field's width the panel covers in the corner, at most: 1 = all of it. */
  covered: number;
}

/**
 * The side of the window, right before left, where a panel stands beside fields at
 * whatever height they are once the page is scrolled.
 */
export function besideFields(fields: readonly Element[]): Beside {
  const boxes = fields.map((field) => field.getBoundingClientRect());
  const column = {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: 0,
    bottom: innerHeight,
  };
  // What leaves room for it at both edges: farther in it would cover what stands between them.
  const middle = { ...column, left: width + 2 * margin, right: innerWidth - width - 2 * margin };
  const at = freePlace({ width, height: innerHeight - 2 * margin }, [column], middle, { width: innerWidth, height: innerHeight });
  const edge = innerWidth - width - margin;
  return { at, covered: at ? 0 : Math.max(...boxes.map((box) => (box.right - edge) / box.width)) };
}
