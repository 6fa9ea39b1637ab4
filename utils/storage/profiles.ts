import { profileSchema, type Profile } from '../profiles/profile.ts';
import type { CodeRow } from './codes.ts';
import { withKey } from './data-key.ts';
import { db } from './db.ts';
import { guarded, type StorageFault } from './fault.ts';
import { changePeople, readRowsAndState } from './people-list.ts';
import { openProfile, openProfiles, sealProfile, type OpenedProfiles, type ProfileRow } from './sealed-profiles.ts';
import { watch } from './watch.ts';

export type { DamagedRecord, OpenedProfiles, ProfileRow } from './sealed-profiles.ts';

const readRows = () => guarded(() => db.profiles.toArray());

const openRows = (rows: ProfileRow[]): Promise<OpenedProfiles> => withKey((key) => openProfiles(key, rows));

/**
 * All stored profiles, recently updated first. A record that cannot be read
 * comes as `damaged` and does not keep the others back.
 *
 * @throws {StorageFault} `storeUnavailable`
 */
export const listProfiles = async (): Promise<OpenedProfiles> => openRows(await readRows());

/**
 * Calls `next` with one profile, or `null` when there is none with this id, now
 * and after every change, in whichever window it was made.
 *
 * @param failed gets `storeDamaged` when it is there but cannot be read, and `storeLocked`.
 * @returns ends the watch.
 */
export const watchProfile = (
  id: string,
  next: (profile: Profile | null) => void,
  failed: (fault: StorageFault) => void,
): (() => void) =>
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
 * Stores a profile under its id, in place of what was there.
 *
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export async function saveProfile(profile: Profile): Promise<void> {
  await saveProfiles([profileSchema.parse(profile)]);
}

/** Rows encrypted or written at a time, so that a page stays answerable in between. */
const slice = 250;

export interface SaveOptions {
  /** What `listProfilesAndState` said when these were compared with the stored ones. */
  state?: string;
  /** Gets the number of profiles that are encrypted. */
  progress?: (ready: number) => void;
  /** May stop it until all are written. */
  signal?: AbortSignal;
}

async function sealAll(key: CryptoKey, profiles: readonly Profile[], { progress, signal }: SaveOptions): Promise<ProfileRow[]> {
  const sealed: ProfileRow[] = [];
  while (sealed.length < profiles.length) {
    signal?.throwIfAborted();
    const part = profiles.slice(sealed.length, sealed.length + slice);
    sealed.push(...(await Promise.all(part.map((profile) => sealProfile(key, profile)))));
    // Whoever has stopped it meanwhile hears no more of it.
    signal?.throwIfAborted();
    progress?.(sealed.length);
  }
  return sealed;
}

/**
 * Stores many profiles, all or none, each in place of what was there under its
 * id. All are encrypted before the database is opened for them: a transaction
 * that has to be kept open meanwhile costs more than it saves (measured).
 *
 * @param profiles have been checked against the schema: a second time would cost ten thousand a second of waiting.
 * @throws {StorageFault} `storeFull`, `storeLocked`, `storeUnavailable`
 * @throws {Overtaken} when somebody else changed the profiles since `state`.
 * @throws the signal's reason.
 */
export async function saveProfiles(profiles: readonly Profile[], options: SaveOptions = {}): Promise<void> {
  const { state, signal } = options;
  await withKey(async (key) => {
    const rows = await sealAll(key, profiles, options);
    const write = async () => {
      for (let at = 0; at < rows.length; at += slice) {
        signal?.throwIfAborted();
        await db.profiles.bulkPut(rows.slice(at, at + slice));
      }
      signal?.throwIfAborted();
    };
    await guarded(() => changePeople(write, { state })).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
  });
}

/** What was deleted, as it lay in the database: still sealed. */
export interface DeletedProfile {
  row: ProfileRow;
  code: CodeRow | undefined;
}

/**
 * Deletes a profile, damaged or not, and its security code.
 *
 * @returns what `restoreProfile` needs; `null` when there was none.
 * @throws {StorageFault} `storeUnavailable`
 */
export const deleteProfile = (id: string): Promise<DeletedProfile | null> =>
  guarded(() =>
    changePeople(async () => {
      const [row, code] = await Promise.all([db.profiles.get(id), db.codes.get(id)]);
      await Promise.all([db.profiles.delete(id), db.usage.delete(id), db.codes.delete(id)]);
      return row ? { row, code } : null;
    }, { also: [db.usage, db.codes] }),
  );

/**
 * Puts back what `deleteProfile` took out.
 *
 * @throws {StorageFault} `storeFull`, `storeUnavailable`
 */
export const restoreProfile = ({ row, code }: DeletedProfile): Promise<void> =>
  guarded(() =>
    changePeople(async () => {
      await db.profiles.put(row);
      if (code) await db.codes.put(code);
    }, { also: [db.codes] }),
  );

/**
 * All stored profiles together with a word for their state, which changes with
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
