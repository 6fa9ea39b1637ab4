import { profileSchema, type Profile } from '../../profiles/profile.ts';
import { type CodeRow, type ProfileRow } from '../db/rows.ts';
import { withKey } from '../keys/data-key.ts';
import { markOf } from '../keys/sealed-box.ts';
import { db } from '../db/db.ts';
import { guarded, Overtaken, type StorageFault } from '../db/fault.ts';
import { changePeople, readRowsAndState } from './people-index.ts';
import { sealProfile } from './seal-profile.ts';
import { openProfile, openProfiles, type OpenedProfiles } from './open-profiles.ts';
import { watch } from '../watch.ts';

export type { DamagedRecord, OpenedProfiles } from './open-profiles.ts';

const readRows = () => guarded(() => db.profiles.toArray());

/**
 * All stored profiles, the most recently updated first. A record that cannot be
 * read is listed in `damaged`; the others are read all the same.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
// The rows are read while the key stays the same: another window may be sealing them with a new one.
export const listProfiles = (): Promise<OpenedProfiles> => withKey(async (key) => openProfiles(key, await readRows()));

/**
 * Calls `next` with one profile, or `null` when there is none with this id, now
 * and after every change, in whichever window it was made.
 *
 * @param next gets the mark of the row as well, for `saveProfile`.
 * @param failed gets `storeDamaged` if the profile is there but cannot be read, and `storeLocked`.
 * @returns ends the watch.
 */
export const watchProfile = (
  id: string,
  next: (profile: Profile | null, mark: string | null) => void,
  failed: (fault: StorageFault) => void,
): (() => void) =>
  watch(
    () => guarded(() => db.profiles.get(id)),
    (row) => withKey(async (key) => ({ profile: row ? await openProfile(key, row) : null, mark: markOf(row) })),
    ({ profile, mark }) => next(profile, mark),
    failed,
  );

/**
 * One profile, or `null` when there is none with this id, and the mark of its row, for `saveProfile`.
 *
 * @throws {StorageFault} `storeDamaged` when it is there but cannot be read.
 */
export const readMarkedProfile = (id: string): Promise<{ profile: Profile | null; mark: string | null }> =>
  withKey(async (key) => {
    const row = await guarded(() => db.profiles.get(id));
    return { profile: row ? await openProfile(key, row) : null, mark: markOf(row) };
  });

/** The profile alone. @throws {StorageFault} */
export const getProfile = async (id: string): Promise<Profile | null> => (await readMarkedProfile(id)).profile;

/**
 * Stores a profile under its id, replacing an earlier one.
 *
 * @param over mark of the row whose place it takes; `null` where there was none.
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 * @throws {Overtaken} when it was changed, or deleted, meanwhile.
 */
export async function saveProfile(profile: Profile, over: string | null): Promise<void> {
  const checked = profileSchema.parse(profile);
  await withKey(async (key) => {
    const row = await sealProfile(key, checked);
    const write = async () => {
      if (markOf(await db.profiles.get(row.id)) !== over) throw new Overtaken();
      await db.profiles.put(row);
    };
    await guarded(() => changePeople(write));
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
 * Puts back what `deleteProfile` took out, unless somebody else has done that meanwhile: they may have changed it since.
 *
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export const restoreProfile = ({ row, code }: DeletedProfile): Promise<void> =>
  guarded(() =>
    changePeople(
      async () => {
        if (!(await db.profiles.get(row.id))) await db.profiles.put(row);
        if (code && !(await db.codes.get(code.id))) await db.codes.put(code);
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
export const listProfilesAndState = (): Promise<OpenedProfiles & { state: string }> =>
  withKey(async (key) => {
    const { state, rows } = await readRowsAndState();
    return { state, ...(await openProfiles(key, rows)) };
  });

/** How many profiles are stored, readable or not. @throws {StorageFault} */
export const countProfiles = (): Promise<number> => guarded(() => db.profiles.count());
