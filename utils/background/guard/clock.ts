import browser from 'webextension-polyfill';
import { clockTolerance, setClock, type LedgerEvent } from '../../guard/ledger.ts';
import { changeLedger, listLedger, type LedgerRow } from '../../storage/ledger.ts';

/**
 * The moment by this computer's clock. A clock that was set back since the last
 * look moves the whole ledger along, so that a lock neither ends early nor
 * lasts a day. A clock set forward cannot be told from a computer that slept.
 */
export const guardNow = (): Promise<number> =>
  navigator.locks.request('guard-clock', async () => {
    const now = Date.now();
    const { clockSeen } = await browser.storage.local.get('clockSeen');
    const back = typeof clockSeen === 'number' ? now - clockSeen : 0;
    if (back < -clockTolerance) {
      for (const { key } of await listLedger()) {
        await changeLedger(key, (row) => ({ ...row, events: setClock(row.events, back, now) }));
      }
    }
    await browser.storage.local.set({ clockSeen: now });
    return now;
  });

/** One look at the clock and at all that is counted, for everything that is brought up to date together. */
export interface Reading {
  /** Milliseconds since 1970. */
  at: number;
  rows: readonly LedgerRow[];
}

/** @param at the moment, where it has just been asked for. @throws {StorageFault} */
export async function readGuard(at?: number): Promise<Reading> {
  return { at: at ?? (await guardNow()), rows: await listLedger() };
}

/** What is noted for one place. */
export const eventsAt = ({ rows }: Pick<Reading, 'rows'>, place: string): LedgerEvent[] =>
  rows.find(({ key }) => key === place)?.events ?? [];
