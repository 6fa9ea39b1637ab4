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

/** How many slices the worker has at a time. With several it never has to wait. */
const underWay = 3;

export interface SaveOptions {
  /** The state from `listProfilesAndState` at the time when these profiles were compared with the stored ones. */
  state: string;
  /** Called with the number of profiles encrypted so far. */
  progress: (ready: number) => void;
  /** Can stop the saving as long as not all are encrypted. */
  signal: AbortSignal;
}

interface Sealing {
  /** Rows for the database. Each slice resolves when it is ready. */
  slices: Promise<ProfileRow[]>[];
  end: () => void;
}

/** Encrypts in a worker, because the page's own thread is busy with passing rows to the database. */
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
  // The writer learns of a failure from the slice it waits for. Nobody waits for later slices, so their rejections are handled here.
  for (const { promise } of waiting) promise.catch(() => undefined);
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  worker.addEventListener('error', (cause) => fail(new StorageFault('storeUnavailable', cause)));
  worker.addEventListener('message', ({ data: rows }: MessageEvent<SealAnswer>) => {
    if (!rows) return fail(new StorageFault('storeUnavailable'));
    // After a stop, no further progress is reported.
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
 * Stores many profiles, all or none, each replacing an earlier one with the same
 * id. While the database writes one part, the next is encrypted.
 *
 * @param profiles must have been checked against the schema. Checking ten thousand a second time would take a second.
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
        // Without `waitFor`, the transaction would end while the worker is awaited.
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
