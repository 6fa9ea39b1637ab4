import { walkRunSchema, type WalkRun } from '../walks/run.ts';
import { seal, unseal } from './keys/sealed-box.ts';
import { withKey } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded, StorageFault } from './db/fault.ts';
import { watch } from './watch.ts';
import type { WalkRow } from './db/rows.ts';

/** How many unfinished walks are kept. If there are more, the oldest is deleted. */
export const mostRuns = 200;

const schema = 1;
const placeOf = (id: string) => ({ table: 'walks', id, schema });

const readRows = () => guarded(() => db.walks.toArray());

/** Opens rows. One that does not open is left out, because a walk can be started again. */
async function openWith(key: CryptoKey, rows: readonly WalkRow[]): Promise<WalkRun[]> {
  const opened = await Promise.all(
    rows.map(async ({ id, box }) => {
      try {
        return walkRunSchema.parse(await unseal(key, placeOf(id), box));
      } catch (error) {
        if (error instanceof StorageFault && error.fault !== 'storeDamaged') throw error;
        return null;
      }
    }),
  );
  return opened.filter((run) => run !== null).toSorted((one, other) => other.updatedAt - one.updatedAt);
}

const openRows = async (rows: readonly WalkRow[]): Promise<WalkRun[]> => (rows.length === 0 ? [] : withKey((key) => openWith(key, rows)));

/** Encrypts a walk that has been checked. */
export const sealRun = async (key: CryptoKey, run: WalkRun): Promise<WalkRow> => ({
  id: run.id,
  schema,
  box: await seal(key, placeOf(run.id), run),
});

/** Every unfinished walk, the last used first. @throws {StorageFault} `storeLocked`, `storeUnavailable` */
export const listRuns = async (): Promise<WalkRun[]> =>
  (await runIds()).size === 0 ? [] : withKey(async (key) => openWith(key, await readRows()));

/** Ids of all stored walks, readable or not. @throws {StorageFault} */
export const runIds = async (): Promise<ReadonlySet<string>> => new Set(await guarded(() => db.walks.toCollection().primaryKeys()));

/** Calls `next` with that list now and after every change. @returns ends the watch. */
export const watchRuns = (next: (runs: WalkRun[]) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(readRows, openRows, next, failed);

/** @throws {StorageFault} `storeFull`, `storeLocked`, `storeUnavailable` */
export async function saveRun(run: WalkRun): Promise<void> {
  const checked = walkRunSchema.parse(run);
  await withKey(async (key) => {
    const row = await sealRun(key, checked);
    const tooMany = await guarded(() =>
      db.transaction('rw', db.walks, async () => {
        await db.walks.put(row);
        return (await db.walks.count()) > mostRuns ? db.walks.toArray() : [];
      }),
    );
    if (tooMany.length === 0) return;
    const surplus = (await openWith(key, tooMany)).slice(mostRuns).map(({ id }) => id);
    await guarded(() => db.walks.bulkDelete(surplus.filter((id) => id !== run.id)));
  });
}

/** Deletes a walk that is finished or that the person gave up. @throws {StorageFault} */
export const deleteRun = (id: string): Promise<void> => guarded(() => db.walks.delete(id));
