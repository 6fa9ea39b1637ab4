import * as z from 'zod/mini';
import { anchored, noTries, waitAfter, type Tries } from './back-off.ts';
import { combine, hkdfKey } from './envelope.ts';
import { db } from '../db/db.ts';
import { guarded } from '../db/fault.ts';
import { seal, unseal } from './sealed-box.ts';
import type { TriesRow } from '../db/rows.ts';

type FileBytes = Uint8Array<ArrayBuffer>;

const place = { table: 'tries', id: 'tries', schema: 1 };
const triesSchema = z.object({ failed: z.int().check(z.nonnegative()), until: z.number() });

const keyOf = async (file: FileBytes) => combine(await hkdfKey(file), new Uint8Array(0), 'tries');

/** So many mistakes are counted where the count was taken away or changed: that is no way round the wait. */
const takenAway = 6;

/** @param file what the key file in force holds. */
export const sealTries = async (file: FileBytes, tries: Tries): Promise<TriesRow> => ({
  id: 'tries',
  box: await seal(await keyOf(file), place, tries),
});

/** @throws {StorageFault} */
export async function putTries(file: FileBytes, tries: Tries): Promise<void> {
  const row = await sealTries(file, tries);
  await guarded(() => db.tries.put(row));
}

/** No mistakes, as it is noted when a passphrase is set or was right: a count that is not there at all was taken away. */
export const sealNoTries = (file: FileBytes): Promise<TriesRow> => sealTries(file, noTries);

async function openTries(file: FileBytes, row: Partial<TriesRow> | undefined): Promise<Tries | null> {
  if (!row?.box) return null;
  const value = await unseal(await keyOf(file), place, row.box).catch(() => null);
  const read = triesSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** The mistakes so far. A clock that was set back begins the wait anew, or it would last until the clock is where it was. @throws {StorageFault} */
export async function readTries(file: FileBytes, now: number): Promise<Tries> {
  const opened = await openTries(file, await guarded(() => db.tries.get('tries')));
  const tries = opened ? anchored(opened, now) : { failed: takenAway, until: now + waitAfter(takenAway) };
  if (tries !== opened) await putTries(file, tries);
  return tries;
}
