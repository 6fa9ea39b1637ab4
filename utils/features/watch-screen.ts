import type { ScreenKey } from '../ccus/screens.ts';
import { readScreen } from '../reader/screen.ts';

/**
 * Calls back with the screen now and whenever another one appears: by a route
 * change (hash or history) or because the page put other controls in place.
 * No timer and no attribute is watched; a mutation costs a comparison of counts.
 */
export function watchScreen(onScreen: (screen: ScreenKey) => void, signal: AbortSignal): void {
  const counted = ['input', 'textarea', 'select', 'h1', 'h2'].map((tag) => document.getElementsByTagName(tag));
  const countNow = () => counted.map((list) => list.length).join();
  let counts = '';
  let address = '';
  let known: ScreenKey | null = null;
  let waiting = false;

  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    const moved = address !== location.href;
    const recounted = countNow();
    if (!moved && recounted === counts) return;
    counts = recounted;
    address = location.href;
    const screen = readScreen(document);
    if (!moved && screen === known) return;
    known = screen;
    onScreen(screen);
  };
  // The page draws after the route has changed; one frame later is early enough.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };

  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  navigation.addEventListener('currententrychange', soon, { signal });
  look();
}
