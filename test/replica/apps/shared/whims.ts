// Two bad habits that sites have: wiping a value a moment later, and refusing one outright.
// `clear` empties the framework's own state, as the site's code would.

import { WIPE_MS } from '../../addresses.ts';
import { switches } from './flow.ts';

let wiped = false;

export function watchPhone(input: HTMLInputElement, clear: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer = 0;
  if (switches.wipe) {
    const later = (): void => {
      if (wiped) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        wiped = true;
        clear();
      }, WIPE_MS);
    };
    input.addEventListener('input', later, { signal });
    input.addEventListener('change', later, { signal });
  }
  if (switches.rejectPhone) input.addEventListener('change', clear, { signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
