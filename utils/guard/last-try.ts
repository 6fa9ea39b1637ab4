import { loginState, triesLeft, type LedgerEvent } from './ledger.ts';

/** Whether an ID has no more than one try before a lock, or will when the tries that are `open` turn out to have been refused. */
export function mayBeLast(events: readonly LedgerEvent[], open: number, at: number): boolean {
  const now = loginState(events, at);
  return now.lock === null && triesLeft(now) - open <= 1;
}
