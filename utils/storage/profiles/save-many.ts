import { Dexie } from 'dexie';
import type { Profile } from '../../profiles/profile.ts';
import { withKey } from '../keys/data-key.ts';
import { db } from '../db/db.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import { changePeople } from './people-index.ts';
import type { ProfileRow } from '../db/rows.ts';
import type { SealAnswer, SealRequest } from './seal-worker.ts';

/** Profiles encrypted at a time. */
const slice = 250;

/** Slices that the worker has been given and not yet answered: with several it never waits. */
const underWay = 3;

export interface SaveOptions {
  /** What `listProfilesAndState` said when these were compared with the stored ones. */
  state: string;
  /** Gets the number of profiles that are encrypted. */
  progress: (ready: number) => void;
  /** May stop it until all are encrypted. */
  signal: AbortSignal;
}

interface Sealing {
  /** Rows for the database, each slice when it is ready. */
  slices: Promise<ProfileRow[]>[];
  end: () => void;
}

/** Encrypts beside the page, which has its hands full with giving rows to the database. */
function sealAll(key: CryptoKey, profiles: readonly Profile[], { progress, signal }: Omit<SaveOptions, 'state'>): Sealing {
  const waiting = Array.from({ length: Math.ceil(profiles.length / slice) }, () => Promise.withResolvers<ProfileRow[]>());
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  let answered = 0;
  let ready = 0;
  const ask = () => {
    if (asked === waiting.length) return;
    const part = profiles.slice(asked * slice, (asked + 1) * slice);
    asked += 1;
    worker.postMessage({ key, profiles: part } satisfies SealRequest, { transfer: [] });
  };
  const fail = (reason: unknown) => {
    worker.terminate();
    for (const one of waiting) one.reject(reason);
  };
  // Whoever waits for a slice hears of its failure; nobody waits for those after it.
  for (const { promise } of waiting) promise.catch(() => undefined);
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  worker.addEventListener('error', (cause) => fail(new StorageFault('storeUnavailable', cause)));
  worker.addEventListener('message', ({ data: rows }: MessageEvent<SealAnswer>) => {
    if (!rows) return fail(new StorageFault('storeUnavailable'));
    // Whoever has stopped it meanwhile hears no more of it.
    if (signal.aborted) return;
    waiting[answered]!.resolve(rows);
    answered += 1;
    ready += rows.length;
    progress(ready);
    ask();
  });
  for (let count = 0; count < underWay; count += 1) ask();
  return { slices: waiting.map(({ promise }) => promise), end: () => worker.terminate() };
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
export async function saveProfiles(profiles: readonly Profile[], { state, progress, signal }: SaveOptions): Promise<void> {
  await withKey(async (key) => {
    signal.throwIfAborted();
    const sealing = sealAll(key, profiles, { progress, signal });
    const write = async () => {
      for (const part of sealing.slices) {
        // The transaction would end while something else is awaited, but for this.
        const rows = await Dexie.waitFor(part);
        signal.throwIfAborted();
        await db.profiles.bulkPut(rows);
      }
    };
    await guarded(() => changePeople(write, { state }))
      .catch((error: unknown) => {
        signal.throwIfAborted();
        throw error;
      })
      .finally(sealing.end);
  });
}
