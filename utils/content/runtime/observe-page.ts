import { isThePages } from '../page/root-cache.ts';

type Look = (counts: string, address: string) => void;

let looks: readonly Look[] = [];
let counted: HTMLCollection[] = [];
let waiting = false;

const see = (look: Look) => look(counted.map((list) => list.length).join(), location.href);

// The page draws after the route has changed; one frame later is early enough.
const soon = () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    looks.forEach(see);
  });
};

/** One observer for all who watch: each of its own would cost the page as much again. */
function begin(): void {
  if (counted[0]) return;
  counted = ['input', 'textarea', 'select', 'h1', 'h2', 'button'].map((tag) => document.getElementsByTagName(tag));
  new MutationObserver((records) => records.some(isThePages) && soon()).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
  navigation.addEventListener('currententrychange', soon);
}

/**
 * Calls back with what `read` makes of the page now and whenever that changes,
 * by a route change (hash or history) or because the page put other controls in
 * place. No timer and no attribute is watched; a mutation costs a comparison of
 * counts.
 *
 * @returns reads again now, because `read` has become another.
 */
export function watchPage<T>(read: (page: Document) => T, onChange: (seen: T) => void, signal: AbortSignal): () => void {
  begin();
  let counts = '';
  let address = '';
  let known: T | null = null;
  let first = true;
  /** What was put in place gets its words a moment later in some frameworks: it is read once more. */
  let again = false;

  const look: Look = (recounted, here) => {
    if (signal.aborted) return;
    const moved = address !== here;
    const changed = moved || recounted !== counts;
    if (!changed && !again) return;
    again = changed;
    // What stands there from the beginning has its words; what a script brings later is told of.
    if (again && !first) requestAnimationFrame(soon);
    first = false;
    counts = recounted;
    address = here;
    const seen = read(document);
    if (!moved && seen === known) return;
    known = seen;
    onChange(seen);
  };
  // Anew, because who begins while all look has just looked.
  looks = [...looks, look];
  signal.addEventListener('abort', () => (looks = looks.filter((one) => one !== look)));
  see(look);
  return () => {
    counts = '';
    see(look);
  };
}
