import browser from 'webextension-polyfill';
import { clockTolerance, setClock, type LedgerEvent } from '../../guard/ledger.ts';
import { changeLedger, listLedger, type LedgerRow } from '../../storage/ledger.ts';
import { inTurn } from '../in-turn.ts';
import { guardSettings } from './settings.ts';
import { readTabs, type TabRecord } from './tabs.ts';

/** When the clock was last looked at. In memory too, because every key that is typed looks; nobody else writes it. */
let seen: number | undefined;

async function lastSeen(): Promise<number | undefined> {
  if (seen !== undefined) return seen;
  const { clockSeen } = await browser.storage.local.get('clockSeen');
  return typeof clockSeen === 'number' ? clockSeen : undefined;
}

const oneByOne = inTurn();

/**
 * The moment by this computer's clock. A clock that was set back since the last
 * look moves the whole ledger along, so that a lock neither ends early nor
 * lasts a day. A clock set forward cannot be told from a computer that slept.
 */
export const guardNow = (): Promise<number> =>
  oneByOne(async () => {
    const now = Date.now();
    const back = now - ((await lastSeen()) ?? now);
    if (back < -clockTolerance) {
      for (const { key } of await listLedger()) {
        await changeLedger(key, (row) => ({ ...row, events: setClock(row.events, back, now) }));
      }
    }
    await browser.storage.local.set({ clockSeen: now });
    seen = now;
    return now;
  });

/** One look at the clock, at all that is counted and at every tab, for everything that is brought up to date together. */
export interface Reading {
  /** Milliseconds since 1970. */
  at: number;
  rows: readonly LedgerRow[];
  /** Every tab in which somebody has logged in, or tried to. */
  tabs: ReadonlyMap<number, TabRecord>;
  /** Before the fifth try the person wants to be held. */
  brake: boolean;
}

/**
 * @param at the moment, where it has just been asked for.
 * @param tabs as they are, where they have just been read.
 * @throws {StorageFault}
 */
export async function readGuard(at?: number, tabs?: Reading['tabs']): Promise<Reading> {
  const moment = at ?? (await guardNow());
  const [rows, present, { brake }] = await Promise.all([listLedger(), tabs ?? readTabs(), guardSettings()]);
  return { at: moment, rows, tabs: present, brake };
}

/** What is noted for one place. */
export const eventsAt = ({ rows }: Pick<Reading, 'rows'>, place: string): LedgerEvent[] =>
  rows.find(({ key }) => key === place)?.events ?? [];
