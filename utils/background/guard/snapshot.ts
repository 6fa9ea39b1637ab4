import { clockTolerance, setClock, type LedgerEvent } from '../../guard/ledger.ts';
import { changeLedger, listLedger } from '../../storage/login-ledger.ts';
import { type LedgerRow } from '../../storage/db/rows.ts';
import { serialQueue } from '../serial-queue.ts';
import { clockSeen, guardSettings, readBoth, type LoginTab } from '../../storage/session-items.ts';
import { readTabs } from './tab-records.ts';

/** What lies beside the clock is read with it. */
export interface GuardMoment {
  /** Milliseconds since 1970. */
  at: number;
  /** Before the fifth try the person wants to be held. */
  brake: boolean;
}

const oneByOne = serialQueue();

/**
 * The moment by this computer's clock. A clock that was set back since the last
 * look moves the whole ledger along, so that a lock neither ends early nor
 * lasts a day. A clock set forward cannot be told from a computer that slept.
 */
export const guardNow = (): Promise<GuardMoment> =>
  oneByOne(async () => {
    const now = Date.now();
    const [seen, { brake }] = await readBoth(clockSeen, guardSettings);
    const back = seen === null ? 0 : now - seen;
    if (back < -clockTolerance) {
      for (const { key } of await listLedger()) {
        await changeLedger(key, (row) => ({ ...row, events: setClock(row.events, back, now) }));
      }
    }
    await clockSeen.write(now);
    return { at: now, brake };
  });

/** One look at the clock, at all that is counted and at every tab, for everything that is brought up to date together. */
export interface GuardReading extends GuardMoment {
  rows: readonly LedgerRow[];
  /** Every tab in which somebody has logged in, or tried to. */
  tabs: ReadonlyMap<number, LoginTab>;
}

/**
 * @param now the moment, where it has just been asked for.
 * @param tabs as they are, where they have just been read.
 * @throws {StorageFault}
 */
export async function readGuard(now?: GuardMoment, tabs?: GuardReading['tabs']): Promise<GuardReading> {
  const moment = now ?? (await guardNow());
  const [rows, present] = await Promise.all([listLedger(), tabs ?? readTabs()]);
  return { ...moment, rows, tabs: present };
}

/** What is noted for one place. */
export const eventsAt = ({ rows }: Pick<GuardReading, 'rows'>, place: string): LedgerEvent[] =>
  rows.find(({ key }) => key === place)?.events ?? [];
