import { freePlace, type Point } from './placement.ts';

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
