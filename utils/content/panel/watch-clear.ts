import { ours } from './host.ts';

/** How often it is looked at while the pointer rests, and for how long after the pointer moved at every frame. Milliseconds. */
const often = 200;
const alert = 1000;

/** What would show less of something than there is, or show it elsewhere. */
const plain = {
  opacity: '1',
  filter: 'none',
  clipPath: 'none',
  maskImage: 'none',
  transform: 'none',
  visibility: 'visible',
  mixBlendMode: 'normal',
};

const isPlain = (element: Element) => {
  const style = getComputedStyle(element);
  return Object.entries(plain).every(([name, value]) => style[name as keyof typeof plain] === value);
};

/**
 * Tells whether all of a frame of ours can be seen, where the browser does not say it to the frame itself: nothing
 * of the page lies over it, and nothing makes it look like something else. A page can hide a cover from us only by
 * opening it, in a closed shadow root, anew after each of our looks.
 *
 * @param isWhole whether what is inside the host is what we put there.
 * @param tell called when it changes.
 */
export function watchClear(host: HTMLElement, frame: HTMLElement, isWhole: () => boolean, tell: (clear: boolean) => void): void {
  let told: boolean | null = null;
  let until = 0;
  let looking = false;
  /** What lay below when ours was put on top, and has stayed open since. */
  let below = new Set<Element>();

  const raise = () => {
    host.hidePopover();
    host.showPopover();
    below = new Set(over());
  };
  const over = () => [...document.querySelectorAll(':popover-open, :modal')].filter((other) => !ours.has(other));

  const isClear = () => {
    if (!host.matches(':popover-open') || !isWhole() || ![document.documentElement, host, frame].every(isPlain)) return false;
    const now = over();
    below = new Set(now.filter((other) => below.has(other)));
    return now.length === below.size;
  };
  const look = () => {
    if (document.hidden || !host.isConnected) return;
    let clear = isClear();
    // While somebody is about to press, nothing jumps to the front.
    if (!clear && host.matches(':popover-open:not(:hover, :focus-within)') && over().some((other) => !below.has(other))) {
      raise();
      clear = isClear();
    }
    if (clear === told) return;
    told = clear;
    tell(clear);
  };
  const atEachFrame = () => {
    look();
    looking = performance.now() < until;
    if (looking) requestAnimationFrame(atEachFrame);
  };
  setInterval(look, often);
  addEventListener(
    'pointermove',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      until = performance.now() + alert;
      if (!looking) atEachFrame();
    },
    { capture: true, passive: true },
  );
  // One that is closed and opened again lies above.
  addEventListener('toggle', ({ target }) => below.delete(target as Element), { capture: true });
}
