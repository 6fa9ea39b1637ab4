import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import { fits, fitting } from './db/row-checks.ts';
import type { LedgerRow } from './db/rows.ts';

const emptyRow = (key: string): LedgerRow => ({ key, events: [], told: null });

const orEmpty = (key: string, row: LedgerRow | undefined): LedgerRow => (row && fits('ledger', row) ? row : emptyRow(key));

/** What is noted at one place of the ledger; empty if nothing is, or nothing that can be read. @throws {StorageFault} */
export const readLedger = (key: string): Promise<LedgerRow> => guarded(async () => orEmpty(key, await db.ledger.get(key)));

/** @throws {StorageFault} */
export const listLedger = async (): Promise<LedgerRow[]> => fitting('ledger', await guarded(() => db.ledger.toArray()));

/** Changes one place in one transaction, so that no try is lost when two tabs report at the same time. @throws {StorageFault} */
export const changeLedger = (key: string, edit: (row: LedgerRow) => LedgerRow): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.ledger, async () => {
      await db.ledger.put(edit(orEmpty(key, await db.ledger.get(key))));
    }),
  );

/** Removes places from the ledger. @throws {StorageFault} */
export const dropLedger = (keys: string[]): Promise<void> => guarded(() => db.ledger.bulkDelete(keys));
