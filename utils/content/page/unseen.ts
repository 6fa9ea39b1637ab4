import { holderOf } from './named-forms.ts';

/** Smaller than this, in CSS pixels, nothing can be read or pressed. */
export const tooSmall = 5;
/** What is fainter than this part of itself is seen by nobody. */
const tooFaint = 0.1;
/** So far below what holds it, in CSS pixels, stands only what is not meant to be found. */
const tooFar = 2000;

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
const numbersIn = (text: string) => (text.match(/-?[\d.]+(e-\d+)?%?/g) ?? []).map(parseFloat);
const opaque = (colour: string) => (numbersIn(colour)[3] ?? 1) > 0.9;

/** Whether a `clip-path` leaves nothing of a box: an inset that meets itself, or a shape without extent. */
function isClipped(shape: string, box: DOMRect): boolean {
  const [first = 0, right = first, bottom = first, left = right] = numbersIn(shape);
  // A box of a hundred by a hundred when the lengths are parts of it.
  const [height, width] = shape.includes('%') ? [100, 100] : [box.height, box.width];
  if (shape.startsWith('inset')) return height - first - bottom < tooSmall || width - right - left < tooSmall;
  return shape.startsWith('polygon') ? new Set(numbersIn(shape)).size < 2 : /\(/.test(shape) && first < tooSmall;
}

/**
 * How much of an element its own style leaves to be seen, from 0 to 1; what holds it is not looked at. Honeypots are
 * made transparent, cut off, masked, or put where nobody comes.
 */
export function shownPart(element: Element): number {
  const { opacity, clip, clipPath, filter, maskImage, position } = getComputedStyle(element);
  // A mask without a colour that covers lets nothing through.
  if (maskImage?.includes('(') && !/rgb\(|, (1|0?\.[1-9]\d*)\)/.test(maskImage)) return 0;
  const placed = /absolute|fixed/.test(position);
  if (placed || clipPath !== 'none') {
    const box = boxOf(element);
    const [top, right, bottom, left] = numbersIn(clip);
    const below = box.top - innerHeight;
    // Nobody can scroll to what is fixed outside of the window, and would to what is far away.
    const isAway =
      position === 'fixed'
        ? box.width > 0 && Math.max(below, -box.bottom, -box.right, box.left - innerWidth) > 0
        : placed && below > 0 && box.top - boxOf(holderOf(element)!).bottom > tooFar;
    if (isAway || isClipped(clipPath, box) || (left !== undefined && (bottom! - top! < tooSmall || right! - left < tooSmall))) return 0;
  }
  return +opacity * (numbersIn(/opacity.*?\)/.exec(filter)?.[0] ?? '')[0] ?? 1);
}

export const isFaint = (shown: number): boolean => shown < tooFaint;

/** Whether a field without a frame, and what is written in it, have the colour of what lies behind them. */
export function isCamouflaged(control: Element): boolean {
  const { color, borderBottomColor, borderBottomWidth, boxShadow } = getComputedStyle(control);
  let node: Element | null = control;
  while (node && !opaque(getComputedStyle(node).backgroundColor)) node = holderOf(node);
  // Where nothing has a colour, the window's own is not known.
  if (!node || getComputedStyle(node).backgroundImage !== 'none') return false;
  const ground = numbersIn(getComputedStyle(node).backgroundColor);
  const blends = (colour: string) =>
    colour.startsWith('rgb') && numbersIn(colour).every((part, at) => at > 2 || Math.abs(part - ground[at]!) < 24);
  return blends(color) && boxShadow === 'none' && (borderBottomWidth === '0px' || blends(borderBottomColor));
}

/** Whether something of the page beside it lies over a field for good. What is outside of the window cannot be told. */
export function isBehind(control: Element, { left, right, top, bottom }: DOMRect): boolean {
  for (const above of (control.getRootNode() as Document).elementsFromPoint((left + right) / 2, (top + bottom) / 2)) {
    if (above === control) break;
    const box = boxOf(above);
    const holder = holderOf(above);
    const { backgroundColor, opacity, position } = getComputedStyle(above);
    if (
      above.localName !== 'label' &&
      !(above instanceof HTMLFormElement) &&
      holder &&
      Node.prototype.contains.call(holder, control) &&
      !above.contains(control) &&
      // What comes along with the window goes away when somebody scrolls.
      !/fixed|sticky/.test(position) &&
      opaque(backgroundColor) &&
      +opacity > 0.9 &&
      box.left <= left &&
      box.right >= right &&
      box.top <= top &&
      box.bottom >= bottom
    )
      return true;
  }
  return false;
}
