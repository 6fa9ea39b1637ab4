export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Distance kept from the window's edge and from what must stay free. CSS pixels. */
const gap = 16;

const boxAt = ({ x, y }: Point, { width, height }: Size): Rect => ({ left: x, top: y, right: x + width, bottom: y + height });

const touches = (one: Rect, other: Rect) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** Moves a place into the window. */
export const within = ({ x, y }: Point, { width, height }: Size, view: Size): Point => ({
  x: Math.max(0, Math.min(x, view.width - width)),
  y: Math.max(0, Math.min(y, view.height - height)),
});

/** Whether something of that size lies there without covering any of the boxes. */
export const isFree = (at: Point, size: Size, taken: readonly Rect[]): boolean => !taken.some((box) => touches(boxAt(at, size), box));

/**
 * A free place in the window: beside what is taken, right before left, else in
 * a corner. `null` when everything would cover something.
 *
 * @param anchor what the thing belongs to, and should stand beside.
 */
export function freePlace(size: Size, taken: readonly Rect[], anchor: Rect, view: Size): Point | null {
  const top = Math.max(gap, Math.min(anchor.top, view.height - size.height - gap));
  const [right, bottom] = [view.width - size.width - gap, view.height - size.height - gap];
  const places: Point[] = [
    { x: anchor.right + gap, y: top },
    { x: anchor.left - gap - size.width, y: top },
    { x: right, y: gap },
    { x: right, y: bottom },
    { x: gap, y: bottom },
    { x: gap, y: gap },
  ];
  const fits = ({ x, y }: Point) => x >= 0 && y >= 0 && x + size.width <= view.width && y + size.height <= view.height;
  return places.find((place) => fits(place) && isFree(place, size, taken)) ?? null;
}
