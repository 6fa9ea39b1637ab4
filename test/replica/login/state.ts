// What the server knows of logins: it counts wrong tries for each ID and locks. Known from one
// third-party source: five tries, then 30 minutes to an hour. The rest is invented: that a success
// and the end of a lock start anew, that tries during a lock change nothing, and that an ID
// nobody has is counted like any other.

import { ACCOUNTS, type Account } from './accounts.ts';
import { firstMails, type Mail } from './mails.ts';
import type { Maintenance } from './switches.ts';

export const TRIES = 5;
export const LOCK_MS = 30 * 60_000;

/** `blank` and `fault` never looked at the password and count nothing. */
export type Outcome = 'open' | 'wrong' | 'unknown' | 'locks' | 'locked' | 'blank' | 'fault';

/** One request to log in. The password is not kept. */
export interface LoginRequest {
  readonly at: Date;
  readonly loginId: string;
  readonly outcome: Outcome;
  /** Wrong tries of this ID, this one included. */
  readonly tries: number;
}

export interface LoginState {
  readonly accounts: Map<string, Account>;
  /** Wrong tries by ID as it was typed. `triesOf` also minds a lock that has ended. */
  readonly tries: Map<string, number>;
  /** When the lock of an ID ends. */
  readonly locks: Map<string, Date>;
  readonly mailbox: Mail[];
  readonly log: LoginRequest[];
  /** What became of each form that was posted once already. */
  readonly posted: Map<string, Verdict>;
  lockMs: number;
  maintenance: Maintenance;
  reissues: number;
}

export type Verdict =
  | { readonly kind: 'open'; readonly account: Account }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'locked'; readonly fresh: boolean }
  | { readonly kind: 'blank' };

export function newLoginState(): LoginState {
  const state: LoginState = {
    accounts: new Map(),
    tries: new Map(),
    locks: new Map(),
    mailbox: [],
    log: [],
    posted: new Map(),
    lockMs: LOCK_MS,
    maintenance: 'never',
    reissues: 0,
  };
  resetLogins(state);
  return state;
}

export function resetLogins(state: LoginState): void {
  for (const kept of [state.accounts, state.tries, state.locks, state.posted]) kept.clear();
  for (const account of ACCOUNTS) state.accounts.set(account.id, { ...account });
  state.mailbox.splice(0, Infinity, ...firstMails());
  state.log.length = 0;
  Object.assign(state, { lockMs: LOCK_MS, maintenance: 'never', reissues: 0 });
}

/** Until when this ID is locked at that moment. */
export function lockOf(state: LoginState, loginId: string, at: Date): Date | undefined {
  const until = state.locks.get(loginId);
  return until !== undefined && at < until ? until : undefined;
}

export const triesOf = (state: LoginState, loginId: string, at: Date): number =>
  state.locks.has(loginId) && lockOf(state, loginId, at) === undefined ? 0 : (state.tries.get(loginId) ?? 0);

export function note(state: LoginState, at: Date, loginId: string, outcome: Outcome): void {
  state.log.push({ at, loginId, outcome, tries: triesOf(state, loginId, at) });
}

/** Judges one try. It never waits, so that two tabs at the same moment cannot pass each other. */
export function tryLogin(
  state: LoginState,
  { loginId, password }: { loginId: string; password: string },
  at: Date,
  lockMs = state.lockMs,
): Verdict {
  if (loginId === '' || password === '') {
    note(state, at, loginId, 'blank');
    return { kind: 'blank' };
  }
  if (lockOf(state, loginId, at) !== undefined) {
    note(state, at, loginId, 'locked');
    return { kind: 'locked', fresh: false };
  }
  const before = triesOf(state, loginId, at);
  state.locks.delete(loginId);

  const account = state.accounts.get(loginId);
  if (account !== undefined && account.password === password) {
    state.tries.delete(loginId);
    note(state, at, loginId, 'open');
    return { kind: 'open', account };
  }
  const tries = before + 1;
  state.tries.set(loginId, tries);
  if (tries >= TRIES) {
    state.locks.set(loginId, new Date(at.getTime() + lockMs));
    note(state, at, loginId, 'locks');
    return { kind: 'locked', fresh: true };
  }
  note(state, at, loginId, account === undefined ? 'unknown' : 'wrong');
  return { kind: 'wrong', left: TRIES - tries };
}
