import browser from 'webextension-polyfill';
import { clockTolerance, setClock } from '../../guard/ledger.ts';
import { changeLedger, listLedger } from '../../storage/ledger.ts';

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
