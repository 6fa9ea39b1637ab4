import { lockMinutes, loginTries } from '../ccus/login.ts';

/**
 * What happened to one login ID on this computer, oldest first. The number of
 * tries left is always computed from this list, so the number and the history
 * can never disagree.
 */
export type LedgerEvent =
  /** A refused login. `left` = the site's own number of tries left. */
  | { what: 'wrong'; at: number; why: 'text' | 'learned' | 'status' | 'said' | 'again'; left?: number }
  | { what: 'locked'; at: number; why: 'text' | 'learned' | 'status' | 'said' }
  | { what: 'in'; at: number }
  /** The person corrected the number. */
  | { what: 'more' | 'less' | 'reset'; at: number }
  /** The computer's clock was changed, and all earlier events were shifted with it. */
  | { what: 'clock'; at: number };

export interface Lock {
  /** When it began, by this computer's clock. Milliseconds since 1970. */
  at: number;
  /** Whether the site said so, or our own count came to five. */
  how: 'seen' | 'counted';
}

export interface LoginState {
  /** Wrong tries, 0–5. */
  used: number;
  lock: Lock | null;
}

const minute = 60_000;

/** After this long without a try the count starts at zero again. CCUS's own rule is not known. Milliseconds. */
export const forgetAfter = 24 * 60 * minute;

/** How many events are kept; older ones can no longer matter. */
export const mostEvents = 60;

export const earlyEnd = ({ at }: Lock): number => at + lockMinutes.value.early * minute;
export const lateEnd = ({ at }: Lock): number => at + lockMinutes.value.late * minute;

/** The clocks of one computer may differ by this much although nobody changed them. Milliseconds. */
export const clockTolerance = 2 * minute;

const fresh = (): LoginState & { last: number } => ({ used: 0, lock: null, last: -Infinity });

function step(now: LoginState & { last: number }, event: LedgerEvent): LoginState & { last: number } {
  const most = loginTries.value;
  if (event.what === 'clock') return now;
  const before = settle(now, event.at);
  const { at } = event;
  const counted = (used: number): LoginState & { last: number } => ({
    used,
    lock: used >= most ? { at, how: 'counted' } : null,
    last: at,
  });
  switch (event.what) {
    case 'wrong': {
      // A site that says the password is wrong has ended the lock.
      const used = before.lock ? 1 : before.used + 1;
      return counted(Math.min(most, Math.max(used, most - (event.left ?? most))));
    }
    case 'locked':
      // The same lock was seen again. It is not known whether CCUS prolongs it, so the time of the first sight counts.
      return { used: most, lock: before.lock ?? { at, how: 'seen' }, last: at };
    case 'more':
      return before.lock ? before : counted(Math.min(most, before.used + 1));
    case 'less':
      return { ...counted(Math.max(0, before.used - 1)), lock: null };
    case 'in':
    case 'reset':
      return { used: 0, lock: null, last: at };
  }
}

/** Applies what has run out by this moment: an old count, a lock. */
function settle(now: LoginState & { last: number }, at: number): LoginState & { last: number } {
  if (at - now.last >= forgetAfter) return fresh();
  if (now.lock && at >= lateEnd(now.lock)) return { ...now, used: 0, lock: null };
  return now;
}

/** Wrong tries and lock of an ID at a moment. Milliseconds since 1970. */
export function loginState(events: readonly LedgerEvent[], at: number): LoginState {
  const { used, lock } = settle(events.reduce(step, fresh()), at);
  return { used, lock };
}

/** Tries left before the account is locked. */
export const triesLeft = ({ used }: LoginState): number => loginTries.value - used;

/** The events that still matter, for showing why the number is what it is: those since it was last zero. */
export function history(events: readonly LedgerEvent[], at: number): LedgerEvent[] {
  const start = events.findLastIndex((_event, index) => {
    const until = events.slice(0, index + 1);
    const next = events[index + 1]?.at ?? at;
    const then = loginState(until, Math.max(next, events[index]!.at));
    return then.used === 0;
  });
  return events.slice(start + 1);
}

/**
 * Shifts every event after the clock was changed, and adds an event that says so.
 *
 * @param by how far the clock was set forward, in milliseconds.
 * @param at now, by the new clock.
 */
export const setClock = (events: readonly LedgerEvent[], by: number, at: number): LedgerEvent[] =>
  events.length === 0 ? [] : [...events.map((event) => ({ ...event, at: event.at + by })), { what: 'clock', at }];
