import type { LedgerEvent } from '../guard/ledger.ts';
import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';

/** Tries of one login ID. The ID itself is nowhere: it cannot be told from its key. */
export interface LedgerRow {
  /** Made from the ID by `ledgerPlace`, hexadecimal. */
  key: string;
  events: LedgerEvent[];
  /** Which end of which lock the person has been told of. */
  told: { lock: number; late: boolean } | null;
}

const emptyRow = (key: string): LedgerRow => ({ key, events: [], told: null });

/** What is noted for one place; empty when nothing is. @throws {StorageFault} */
export const readLedger = (key: string): Promise<LedgerRow> =>
  guarded(async () => (await db.ledger.get(key)) ?? emptyRow(key));

/** @throws {StorageFault} */
export const listLedger = (): Promise<LedgerRow[]> => guarded(() => db.ledger.toArray());

/** Changes one place in one go, so that two tabs never lose each other's try. @throws {StorageFault} */
export const changeLedger = (key: string, edit: (row: LedgerRow) => LedgerRow): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.ledger, async () => {
      await db.ledger.put(edit((await db.ledger.get(key)) ?? emptyRow(key)));
    }),
  );

/** Takes places out of the ledger. @throws {StorageFault} */
export const dropLedger = (keys: string[]): Promise<void> => guarded(() => db.ledger.bulkDelete(keys));
