import { ours } from './host.ts';

/** Nothing of the page lies over a place of ours, so that a click means what the person saw. */
export function isClear(host: HTMLElement): boolean {
  // A page can take ours out of the top layer, where it still shows, and lay anything over it.
  if (!host.matches(':popover-open') || !host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (getComputedStyle(document.documentElement).filter !== 'none') return false;
  const mine = host.getBoundingClientRect();
  // A popover opened after ours covers it, and no hit test of the page's document tells.
  return [...document.querySelectorAll(':popover-open, :modal')].every((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    const apart = right <= mine.left || left >= mine.right || bottom <= mine.top || top >= mine.bottom;
    return ours.has(other) || apart || left === right || top === bottom;
  });
}
