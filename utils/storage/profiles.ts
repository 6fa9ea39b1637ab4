import { Dexie } from 'dexie';
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

/** Rows encrypted at a time, so that a page stays answerable in between. */
const slice = 250;

export interface SaveOptions {
  /** What `listProfilesAndState` said when these were compared with the stored ones. */
  state?: string;
  /** Gets the number of profiles that are encrypted. */
  progress?: (ready: number) => void;
  /** May stop it until all are encrypted. */
  signal?: AbortSignal;
}

/** Rows for the database, slice after slice; each is begun when the one before is ready. */
function sealAll(key: CryptoKey, profiles: readonly Profile[], { progress, signal }: SaveOptions): Promise<ProfileRow[]>[] {
  let before: Promise<unknown> = Promise.resolve();
  return Array.from({ length: Math.ceil(profiles.length / slice) }, (_none, index) => {
    const part = profiles.slice(index * slice, (index + 1) * slice);
    const sealed = before.then(async () => {
      signal?.throwIfAborted();
      const rows = await Promise.all(part.map((profile) => sealProfile(key, profile)));
      // Whoever has stopped it meanwhile hears no more of it.
      signal?.throwIfAborted();
      progress?.(index * slice + rows.length);
      return rows;
    });
    // Whoever waits for a slice hears of its failure; nobody waits for those after it.
    sealed.catch(() => undefined);
    before = sealed;
    return sealed;
  });
}

/**
 * Stores many profiles, all or none, each in place of what was there under its
 * id. While the database takes one part in, the next is encrypted.
 *
 * @param profiles have been checked against the schema: a second time would cost ten thousand a second of waiting.
 * @throws {StorageFault} `storeFull`, `storeLocked`, `storeUnavailable`
 * @throws {Overtaken} when somebody else changed the profiles since `state`.
 * @throws the signal's reason.
 */
export async function saveProfiles(profiles: readonly Profile[], options: SaveOptions = {}): Promise<void> {
  const { state, signal } = options;
  await withKey(async (key) => {
    const sealed = sealAll(key, profiles, options);
    const write = async () => {
      for (const part of sealed) {
        // The transaction would end while WebCrypto is awaited, but for this.
        const rows = await Dexie.waitFor(part);
        signal?.throwIfAborted();
        await db.profiles.bulkPut(rows);
      }
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
