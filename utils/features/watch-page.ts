import { isThePages } from '../reader/known.ts';

/**
 * Calls back with what `read` makes of the page now and whenever that changes,
 * by a route change (hash or history) or because the page put other controls in
 * place. No timer and no attribute is watched; a mutation costs a comparison of
 * counts.
 *
 * @returns reads again now, because `read` has become another.
 */
export function watchPage<T>(read: (page: Document) => T, onChange: (seen: T) => void, signal: AbortSignal): () => void {
  const counted = ['input', 'textarea', 'select', 'h1', 'h2', 'button'].map((tag) => document.getElementsByTagName(tag));
  const countNow = () => counted.map((list) => list.length).join();
  let counts = '';
  let address = '';
  let known: T | null = null;
  let waiting = false;
  let first = true;
  /** What was put in place gets its words a moment later in some frameworks: it is read once more. */
  let again = false;

  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    const moved = address !== location.href;
    const recounted = countNow();
    const changed = moved || recounted !== counts;
    if (!changed && !again) return;
    again = changed;
    // What stands there from the beginning has its words; what a script brings later is told of.
    if (again && !first) requestAnimationFrame(soon);
    first = false;
    counts = recounted;
    address = location.href;
    const seen = read(document);
    if (!moved && seen === known) return;
    known = seen;
    onChange(seen);
  };
  // The page draws after the route has changed; one frame later is early enough.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };

  const observer = new MutationObserver((records) => records.some(isThePages) && soon());
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  navigation.addEventListener('currententrychange', soon, { signal });
  look();
  return () => {
    counts = '';
    look();
  };
}
