import { findLoginForm, isBlank } from '../../page/login-form.ts';
import { watchTries } from './watch-submits.ts';

/** A page that gets no guard within this after a press takes the next one as if we were not there. Milliseconds. */
const patience = 5000;

let early: { over: AbortController; held: boolean } | null = null;

/**
 * Holds every press that would send the login form until the guard stands.
 * Only while some ID has one try left are we here before the page is.
 */
export function holdUntilGuard(): void {
  if (document.readyState !== 'loading') return;
  const over = new AbortController();
  const hold = { over, held: false };
  early = hold;
  watchTries(() => {
    if (isBlank(findLoginForm(document))) return true;
    if (!hold.held) setTimeout(() => over.abort(), patience);
    hold.held = true;
    return false;
  }, over.signal);
}

/** Ends the holding. @returns whether a press was held that nobody has been told of. */
export function endHold(): boolean {
  const held = early !== null && early.held && !early.over.signal.aborted;
  early?.over.abort();
  early = null;
  return held;
}
