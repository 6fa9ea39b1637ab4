import type { Table } from 'dexie';
import { seal, unseal, type SealedBox } from './sealed-box.ts';
import { db } from '../db/db.ts';
import { guarded, StorageFault } from '../db/fault.ts';

/** What every sealed row looks like, in whichever table. */
interface SealedRow {
  id: string;
  schema: number;
  box: SealedBox;
}

export interface Resealed {
  table: Table;
  row: SealedRow;
}

/** Rows of a table that are tried: one of them may be damaged, and a table may hold ten thousand. */
const few = 5;

const isSealed = (row: unknown): row is SealedRow => typeof row === 'object' && row !== null && 'box' in row && row.box !== undefined;

/**
 * Everything that is sealed with one key, sealed with another. Nothing is
 * written yet. A row that does not open is left out; nobody could read it before
 * either.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
export async function reseal(from: CryptoKey, to: CryptoKey): Promise<Resealed[]> {
  const tables = await Promise.all(
    db.tables.map(async (table) => ({ table, rows: (await guarded(() => table.toArray())).filter(isSealed) })),
  );
  const all = tables.flatMap(({ table, rows }) => rows.map((row) => ({ table, row })));
  const turned = await Promise.all(
    all.map(async ({ table, row }) => {
      const place = { table: table.name, id: row.id, schema: row.schema };
      try {
        return { table, row: { ...row, box: await seal(to, place, await unseal(from, place, row.box)) } };
      } catch (error) {
        if (error instanceof StorageFault) return null;
        throw error;
      }
    }),
  );
  return turned.filter((one) => one !== null);
}

/** Whether a key opens any of what is stored, or nothing is. @throws {StorageFault} `storeUnavailable` */
export async function opensSomething(key: CryptoKey): Promise<boolean> {
  for (const table of db.tables) {
    for (const row of (await guarded(() => table.limit(few).toArray())).filter(isSealed)) {
      const opened = unseal(key, { table: table.name, id: row.id, schema: row.schema }, row.box).then(
        () => true,
        () => false,
      );
      if (await opened) return true;
    }
  }
  return (await Promise.all(db.tables.map((table) => guarded(() => table.filter(isSealed).count())))).every((count) => count === 0);
}

/** Writes the resealed rows together with the new key, all of it or nothing. @throws {StorageFault} */
export const writeResealed = (resealed: readonly Resealed[], writeKey: () => Promise<void>): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of new Set(resealed.map((one) => one.table))) {
        await table.bulkPut(resealed.filter((one) => one.table === table).map(({ row }) => row));
      }
      await writeKey();
    }),
  );
