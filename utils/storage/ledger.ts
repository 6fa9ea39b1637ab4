import type { LedgerEvent } from '../guard/ledger.ts';
import { db } from './db.ts';
import { guarded, StorageFault } from './fault.ts';

/** Tries of one login ID. The ID itself is nowhere: it cannot be told from its key. */
export interface LedgerRow {
  /** HMAC-SHA256 of the ID, hexadecimal. */
  key: string;
  events: LedgerEvent[];
  /** Which end of which lock the person has been told of. */
  told: { lock: number; late: boolean } | null;
}

const keyId = 'ledger';

/** The key that turns an ID into its place in the ledger; made on first use, and never read out again. */
function ledgerKey(): Promise<CryptoKey> {
  return guarded(async () => {
    const stored = await db.keys.get(keyId);
    if (stored) return stored.key;
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    // Two pages may come here at once: one `add` wins, and both take the one that is stored.
    await db.keys.add({ id: keyId, key }).catch('ConstraintError', () => keyId);
    const kept = await db.keys.get(keyId);
    if (!kept) throw new StorageFault('storeUnavailable');
    return kept.key;
  });
}

/** The place of an ID in the ledger. @throws {StorageFault} */
export async function ledgerPlace(id: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', await ledgerKey(), new TextEncoder().encode(id));
  return [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
