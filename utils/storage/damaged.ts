import type { IndexableType } from 'dexie';
import { withKey } from './keys/data-key.ts';
import { unseal } from './keys/sealed-box.ts';
import { db } from './db/db.ts';
import { guarded, StorageFault } from './db/fault.ts';
import { clearTables, fits, type ClearTable } from './db/row-checks.ts';
import { watch } from './watch.ts';

/** Sealed tables whose damaged rows no page of their own shows. */
const hiddenTables = ['codes', 'walks'] as const;

export type DamagedTable = ClearTable | (typeof hiddenTables)[number];

/** A row that cannot be read; the others of its table can. */
export interface DamagedRow {
  table: DamagedTable;
  key: IndexableType;
}

interface Read {
  table: DamagedTable;
  key: IndexableType;
  row: unknown;
}

const readAll = (tables: readonly DamagedTable[]): Promise<Read[]> =>
  guarded(() =>
    db.transaction('r', tables as string[], async () => {
      const all: Read[] = [];
      for (const table of tables) {
        await db.table<unknown, IndexableType>(table).each((row, { primaryKey }) => void all.push({ table, key: primaryKey, row }));
      }
      return all;
    }),
  );

async function isSealedWell(key: CryptoKey, { table, row }: Read): Promise<boolean> {
  try {
    const { id, schema, box } = row as { id: string; schema: number; box: Parameters<typeof unseal>[2] };
    await unseal(key, { table, id, schema }, box);
    return true;
  } catch (error) {
    if (error instanceof StorageFault || error instanceof TypeError) return false;
    throw error;
  }
}

/** What a locked vault hides may be damaged or not; nobody can say. */
async function damagedOf(all: readonly Read[]): Promise<DamagedRow[]> {
  const clear = all.filter(({ table, row }) => clearTables.includes(table as ClearTable) && !fits(table as ClearTable, row));
  const sealed = all.filter(({ table }) => !clearTables.includes(table as ClearTable));
  const wrong =
    sealed.length === 0
      ? []
      : await withKey(async (key) => {
          const well = await Promise.all(sealed.map((one) => isSealedWell(key, one)));
          return sealed.filter((_one, at) => !well[at]);
        }).catch((error: unknown) => {
          if (error instanceof StorageFault) return [];
          throw error;
        });
  return [...clear, ...wrong].map(({ table, key }) => ({ table, key }));
}

/** Calls `next` with every row of these tables that cannot be read, now and after every change. @returns ends the watch. */
export const watchDamaged = (
  tables: readonly DamagedTable[],
  next: (rows: DamagedRow[]) => void,
  failed: (fault: StorageFault) => void,
): (() => void) => watch(() => readAll(tables), damagedOf, next, failed);

/** Deletes rows that cannot be read. @throws {StorageFault} */
export const deleteDamaged = (rows: readonly DamagedRow[]): Promise<void> =>
  guarded(() =>
    db.transaction('rw', [...new Set(rows.map(({ table }) => table as string))], async () => {
      for (const { table, key } of rows) await db.table(table).delete(key);
    }),
  );

export const damagedTables: readonly DamagedTable[] = [...clearTables, ...hiddenTables];
