import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyEnd, forgetAfter, history, lateEnd, setClock, loginState, triesLeft, type LedgerEvent } from '../../../utils/guard/ledger.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 10, 18);
const wrong = (at: number): LedgerEvent => ({ what: 'wrong', at, why: 'text' });
const wrongs = (count: number, from = start) => Array.from({ length: count }, (_none, index) => wrong(from + index * minute));

const event = fc.oneof(
  fc.record({ what: fc.constant('wrong' as const), at: fc.nat(hour * 48), why: fc.constant('text' as const) }),
  fc.record({ what: fc.constant('locked' as const), at: fc.nat(hour * 48), why: fc.constant('said' as const) }),
  fc.record({
    what: fc.constantFrom('in' as const, 'more' as const, 'less' as const, 'reset' as const, 'clock' as const),
    at: fc.nat(hour * 48),
  }),
);
const events = fc.array(event, { maxLength: 30 }).map((all) => all.sort((one, other) => one.at - other.at));

describe('the number of tries left', () => {
  it('goes from five to none, and locks at the fifth', () => {
    for (const count of [0, 1, 2, 3, 4]) {
      const now = loginState(wrongs(count), start + 5 * minute);
      expect(triesLeft(now)).toBe(5 - count);
      expect(now.lock).toBe(null);
    }
    const lock = loginState(wrongs(5), start + 5 * minute).lock!;
    expect(lock).toEqual({ at: start + 4 * minute, how: 'counted' });
    expect([earlyEnd(lock), lateEnd(lock)]).toEqual([lock.at + 30 * minute, lock.at + 60 * minute]);
  });

  it('is five again after a success, and after a day without a try', () => {
    expect(triesLeft(loginState([...wrongs(3), { what: 'in', at: start + hour }], start + hour))).toBe(5);
    expect(triesLeft(loginState(wrongs(3), start + 2 * minute + forgetAfter - 1))).toBe(2);
    expect(triesLeft(loginState(wrongs(3), start + 2 * minute + forgetAfter))).toBe(5);
    expect(forgetAfter).toBe(24 * hour);
  });

  it('believes the site where it names a number', () => {
    expect(triesLeft(loginState([{ ...wrong(start), left: 2 } as LedgerEvent], start))).toBe(2);
    expect(triesLeft(loginState([...wrongs(3), { ...wrong(start + hour), left: 4 } as LedgerEvent], start + hour))).toBe(1);
    expect(loginState([{ ...wrong(start), left: 0 } as LedgerEvent], start).lock).not.toBe(null);
  });

  it('takes corrections both ways', () => {
    const at = start + hour;
    expect(triesLeft(loginState([...wrongs(2), { what: 'less', at }], at))).toBe(4);
    expect(triesLeft(loginState([...wrongs(2), { what: 'more', at }], at))).toBe(2);
    expect(triesLeft(loginState([...wrongs(2), { what: 'reset', at }], at))).toBe(5);
  });

  it('is always between none and five, and a lock always goes with none', () => {
    fc.assert(
      fc.property(events, fc.nat(hour * 72), (all, at) => {
        const now = loginState(all, at);
        expect(now.used).toBeGreaterThanOrEqual(0);
        expect(now.used).toBeLessThanOrEqual(5);
        expect(now.lock === null || now.used === 5).toBe(true);
      }),
    );
  });

  it('shows a reason for every try that is counted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('wrong' as const, 'less' as const, 'in' as const), { maxLength: 12 }), (kinds) => {
        const all = kinds.map((what, index): LedgerEvent => (what === 'wrong' ? wrong(index * minute) : { what, at: index * minute }));
        const at = kinds.length * minute;
        const { used, lock } = loginState(all, at);
        const reasons = history(all, at).filter(({ what }) => what === 'wrong').length;
        expect(lock !== null || reasons >= used).toBe(true);
        expect(used > 0 || history(all, at).length === 0).toBe(true);
      }),
    );
  });
});

describe('a lock', () => {
  it('ends an hour after it began, whatever was tried in between', () => {
    const locked: LedgerEvent = { what: 'locked', at: start, why: 'text' };
    const again: LedgerEvent = { what: 'locked', at: start + 20 * minute, why: 'text' };
    expect(loginState([locked, again], start + 59 * minute).lock?.at).toBe(start);
    expect(loginState([locked, again], start + 60 * minute)).toEqual({ used: 0, lock: null });
  });

  it('is over when the site speaks of a wrong password again, and a new one counts anew', () => {
    const locked: LedgerEvent = { what: 'locked', at: start, why: 'text' };
    const later = wrongs(1, start + 40 * minute);
    expect(loginState([locked, ...later], start + 41 * minute)).toEqual({ used: 1, lock: null });
    const relocked = [locked, ...wrongs(5, start + 40 * minute)];
    expect(loginState(relocked, start + 50 * minute).lock?.at).toBe(start + 44 * minute);
  });
});

describe('a clock that was set', () => {
  it('moves everything along, so that nothing changes', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -48, max: 48 }), fc.nat(hour), (all, hours, later) => {
        const at = hour * 48 + later;
        const by = hours * hour;
        const [before, after] = [loginState(all, at), loginState(setClock(all, by, at + by), at + by)];
        expect(after.used).toBe(before.used);
        expect(after.lock && after.lock.at - by).toBe(before.lock && before.lock.at);
      }),
    );
  });
});
