import { profileSchema, type Profile } from '../../profiles/profile.ts';
import { type CodeRow, type ProfileRow } from '../db/rows.ts';
import { withKey } from '../keys/data-key.ts';
import { db } from '../db/db.ts';
import { guarded, type StorageFault } from '../db/fault.ts';
import { changePeople, readRowsAndState } from './people-index.ts';
import { sealProfile } from './seal-profile.ts';
import { openProfile, openProfiles, type OpenedProfiles } from './open-profiles.ts';
import { watch } from '../watch.ts';

export type { DamagedRecord, OpenedProfiles } from './open-profiles.ts';

const readRows = () => guarded(() => db.profiles.toArray());

const openRows = (rows: ProfileRow[]): Promise<OpenedProfiles> => withKey((key) => openProfiles(key, rows));

/**
 * All stored profiles, the most recently updated first. A record that cannot be
 * read is listed in `damaged`; the others are read all the same.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
export const listProfiles = async (): Promise<OpenedProfiles> => openRows(await readRows());

/**
 * Calls `next` with one profile, or `null` when there is none with this id, now
 * and after every change, in whichever window it was made.
 *
 * @param failed gets `storeDamaged` if the profile is there but cannot be read, and `storeLocked`.
 * @returns ends the watch.
 */
export const watchProfile = (id: string, next: (profile: Profile | null) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(
    () => guarded(() => db.profiles.get(id)),
    (row) => withKey(async (key) => (row ? openProfile(key, row) : null)),
    next,
    failed,
  );

/**
 * One profile, or `null` when there is none with this id.
 *
 * @throws {StorageFault} `storeDamaged` when it is there but cannot be read.
 */
export async function getProfile(id: string): Promise<Profile | null> {
  return withKey(async (key) => {
    const row = await guarded(() => db.profiles.get(id));
    return row ? openProfile(key, row) : null;
  });
}

/**
 * Stores a profile under its id, replacing an earlier one.
 *
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export async function saveProfile(profile: Profile): Promise<void> {
  const checked = profileSchema.parse(profile);
  await withKey(async (key) => {
    const row = await sealProfile(key, checked);
    await guarded(() => changePeople(() => db.profiles.put(row)));
  });
}

/** Deleted rows as they were in the database, still sealed. */
export interface DeletedProfile {
  row: ProfileRow;
  code: CodeRow | undefined;
}

/**
 * Deletes a profile, damaged or not, and its security code.
 *
 * @returns what `restoreProfile` needs, or `null` if there was no such profile.
 * @throws {StorageFault} `storeUnavailable`
 */
export const deleteProfile = (id: string): Promise<DeletedProfile | null> =>
  guarded(() =>
    changePeople(
      async () => {
        const [row, code] = await Promise.all([db.profiles.get(id), db.codes.get(id)]);
        await Promise.all([db.profiles.delete(id), db.usage.delete(id), db.codes.delete(id)]);
        return row ? { row, code } : null;
      },
      { also: [db.usage, db.codes] },
    ),
  );

/**
 * Puts back what `deleteProfile` deleted.
 *
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export const restoreProfile = ({ row, code }: DeletedProfile): Promise<void> =>
  guarded(() =>
    changePeople(
      async () => {
        await db.profiles.put(row);
        if (code) await db.codes.put(code);
      },
      { also: [db.codes] },
    ),
  );

/**
 * All stored profiles together with their state, a text that is different after
 * every change to any of them.
 *
 * @throws {StorageFault}
 */
export async function listProfilesAndState(): Promise<OpenedProfiles & { state: string }> {
  const { state, rows } = await readRowsAndState();
  return { state, ...(await openRows(rows)) };
}

/** How many profiles are stored, readable or not. @throws {StorageFault} */
export const countProfiles = (): Promise<number> => guarded(() => db.profiles.count());
