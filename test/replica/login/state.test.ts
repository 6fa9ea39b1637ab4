import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNTS } from './accounts.ts';
import { isClosed, isMaintenanceTime } from './maintenance.ts';
import { faultOf } from './password-rules.ts';
import { LOCK_MS, lockOf, newLoginState, resetLogins, triesOf, tryLogin, type LoginState } from './state.ts';
import { readLoginSwitches } from './switches.ts';

const ID = '12345678901222';
const RIGHT = 'Mihon-2026';
const START = new Date('2026-01-15T09:00:00Z');
const after = (ms: number): Date => new Date(START.getTime() + ms);

let state: LoginState;
beforeEach(() => {
  state = newLoginState();
});
const attempt = (password = 'wrong', at = START, loginId = ID) => tryLogin(state, { loginId, password }, at);
const failTimes = (times: number, at = START): void => {
  for (let i = 0; i < times; i += 1) attempt('wrong', at);
};

describe('counting', () => {
  it('tells how many tries are left, and locks at the fifth', () => {
    const seen = [1, 2, 3, 4, 5].map(() => attempt());
    expect(seen).toEqual([
      { kind: 'wrong', left: 4 },
      { kind: 'wrong', left: 3 },
      { kind: 'wrong', left: 2 },
      { kind: 'wrong', left: 1 },
      { kind: 'locked', fresh: true },
    ]);
    expect(lockOf(state, ID, START)).toEqual(after(LOCK_MS));
  });

  it('starts anew after a success', () => {
    failTimes(4);
    expect(attempt(RIGHT).kind).toBe('open');
    expect(triesOf(state, ID, START)).toBe(0);
    expect(attempt()).toEqual({ kind: 'wrong', left: 4 });
  });

  it('keeps each ID apart', () => {
    failTimes(3);
    attempt('wrong', START, '98765432109821');
    expect([triesOf(state, ID, START), triesOf(state, '98765432109821', START)]).toEqual([3, 1]);
  });

  it('treats an ID that nobody has, or one in full width, like a wrong one', () => {
    for (const id of ['11111111111122', '１２３４５６７８９０１２２２']) {
      expect(attempt(RIGHT, START, id)).toEqual({ kind: 'wrong', left: 4 });
      expect(state.log.at(-1)?.outcome).toBe('unknown');
    }
    expect(triesOf(state, ID, START)).toBe(0);
  });

  it('counts nothing for blank fields', () => {
    expect([attempt(''), attempt('x', START, '')]).toEqual([{ kind: 'blank' }, { kind: 'blank' }]);
    expect(state.tries.size).toBe(0);
  });

  it('tells capitals from small letters', () => {
    expect(attempt(RIGHT.toLowerCase()).kind).toBe('wrong');
  });

  it('logs every request, and no password', () => {
    attempt('secret');
    attempt(RIGHT);
    expect(state.log).toEqual([
      { at: START, loginId: ID, outcome: 'wrong', tries: 1 },
      { at: START, loginId: ID, outcome: 'open', tries: 0 },
    ]);
  });
});

describe('a lock', () => {
  it('refuses even the right password until it ends, and then starts anew', () => {
    failTimes(5);
    expect(attempt(RIGHT, after(LOCK_MS - 1))).toEqual({ kind: 'locked', fresh: false });
    expect(triesOf(state, ID, after(LOCK_MS - 1))).toBe(5);
    expect(triesOf(state, ID, after(LOCK_MS))).toBe(0);
    expect(attempt('wrong', after(LOCK_MS))).toEqual({ kind: 'wrong', left: 4 });
    expect(lockOf(state, ID, after(LOCK_MS))).toBeUndefined();
  });

  it('is not prolonged by tries during it, and can come again', () => {
    failTimes(5);
    failTimes(7, after(60_000));
    expect(attempt(RIGHT, after(LOCK_MS)).kind).toBe('open');
    failTimes(5, after(LOCK_MS));
    expect(lockOf(state, ID, after(LOCK_MS))).toEqual(after(2 * LOCK_MS));
  });

  it('lasts as long as the server is told', () => {
    state.lockMs = 60_000;
    failTimes(5);
    expect(lockOf(state, ID, START)).toEqual(after(60_000));
    resetLogins(state);
    expect([state.lockMs, state.locks.size, state.log.length]).toEqual([LOCK_MS, 0, 0]);
  });
});

describe('the maintenance', () => {
  it('is on Thursdays from 20:00 to 07:00 of the next day, in Japan', () => {
    const at = ['2026-01-15T10:59:59Z', '2026-01-15T11:00:00Z', '2026-01-15T21:59:59Z', '2026-01-15T22:00:00Z', '2026-01-16T11:00:00Z'];
    expect(at.map((iso) => isMaintenanceTime(new Date(iso)))).toEqual([false, true, true, false, false]);
  });

  it('closes the site only when asked to', () => {
    const evening = new Date('2026-01-15T12:00:00Z');
    const closed = (query: string): boolean => isClosed(state, readLoginSwitches(new URLSearchParams(query)), evening);
    expect([closed(''), closed('maintenance=clock'), closed('maintenance=1')]).toEqual([false, true, true]);
    state.maintenance = 'clock';
    expect([closed(''), closed('maintenance=never')]).toEqual([true, false]);
  });
});

describe('the accounts', () => {
  it('have IDs of fourteen digits that end as their kind asks', () => {
    for (const { id, kind } of ACCOUNTS) expect(id).toMatch(kind === 'business' ? /^\d{12}22$/ : /^\d{12}21$/);
    expect(new Set(ACCOUNTS.map(({ id }) => id)).size).toBe(ACCOUNTS.length);
  });

  it('have passwords that the rules allow', () => {
    for (const { password } of ACCOUNTS) expect(faultOf({ current: 'old', fresh: password, again: password })).toBe('');
  });

  it('are given back as they were by a reset', () => {
    Object.assign(state.accounts.get(ID) ?? {}, { password: 'changed' });
    resetLogins(state);
    expect(attempt(RIGHT).kind).toBe('open');
  });
});

it('refuses a new password that breaks a rule', () => {
  const judged = (fresh: string, again = fresh): boolean => faultOf({ current: 'Mihon-2026', fresh, again }) === '';
  expect(['Ab1-567', 'Ab1-'.repeat(6), 'Ab1-'.repeat(7)].map((fresh) => judged(fresh))).toEqual([false, true, false]);
  expect(['abcdefgh1', 'Abcdefgh1', 'Ａbcdefgh1-', 'Abcdef#1', 'Abc def1'].map((fresh) => judged(fresh))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect([judged('Mihon-2026'), judged('Abcdefgh1', 'Abcdefgh2')]).toEqual([false, false]);
});
