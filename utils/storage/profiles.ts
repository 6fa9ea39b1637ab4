import { profileSchema, type Profile } from '../profiles/profile.ts';
import { db } from './db.ts';
import { guarded, type StorageFault } from './fault.ts';
import { deviceKey } from './keys.ts';
import { openProfile, openProfiles, sealProfile, type OpenedProfiles, type ProfileRow } from './sealed-profiles.ts';
import { watch } from './watch.ts';

export type { DamagedRecord, OpenedProfiles, ProfileRow } from './sealed-profiles.ts';

const readRows = () => guarded(() => db.profiles.toArray());

const openRows = async (rows: ProfileRow[]): Promise<OpenedProfiles> =>
  rows.length === 0 ? { profiles: [], damaged: [] } : openProfiles(await deviceKey(), rows);

/**
 * All stored profiles, recently updated first. A record that cannot be read
 * comes as `damaged` and does not keep the others back.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
export const listProfiles = async (): Promise<OpenedProfiles> => openRows(await readRows());

/**
 * Calls `next` with the list now and after every change, in whichever window it
 * was made, and `failed` when the store cannot be read.
 *
 * @returns ends the watch.
 */
export const watchProfiles = (
  next: (opened: OpenedProfiles) => void,
  failed: (fault: StorageFault) => void,
): (() => void) => watch(readRows, openRows, next, failed);

/**
 * One profile, or `null` when there is none with this id.
 *
 * @throws {StorageFault} `storeDamaged` when it is there but cannot be read.
 */
export async function getProfile(id: string): Promise<Profile | null> {
  const row = await guarded(() => db.profiles.get(id));
  return row ? openProfile(await deviceKey(), row) : null;
}

/**
 * Stores a profile under its id, in place of what was there.
 *
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export async function saveProfile(profile: Profile): Promise<void> {
  const row = await sealProfile(await deviceKey(), profileSchema.parse(profile));
  await guarded(() => db.profiles.put(row));
}

/**
 * Deletes a profile, damaged or not.
 *
 * @returns what lay in the database, still sealed, for `restoreProfile`; `null` when there was none.
 * @throws {StorageFault} `storeUnavailable`
 */
export const deleteProfile = (id: string): Promise<ProfileRow | null> =>
  guarded(() =>
    db.transaction('rw', db.profiles, async () => {
      const row = await db.profiles.get(id);
      await db.profiles.delete(id);
      return row ?? null;
    }),
  );

/**
 * Puts back what `deleteProfile` took out.
 *
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export const restoreProfile = async (row: ProfileRow): Promise<void> => {
  await guarded(() => db.profiles.put(row));
};
