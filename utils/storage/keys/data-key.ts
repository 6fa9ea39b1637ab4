import { db } from '../db/db.ts';
import { importDataKey } from './envelope.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import { dropKeyFiles, hasOtherKeyFiles, isOfEarlierStart } from './key-file.ts';
import { deviceRow, makeDeviceKey, oldDeviceKeyId, oldDeviceRow, openDeviceKey } from './device-key.ts';
import { policy } from '../managed-policy.ts';
import { opensSomething, reseal, writeResealed } from './reseal.ts';
import { noteActivity } from './session-key.ts';
import type { VaultRow } from '../db/rows.ts';

const lockName = 'data-key';

/** Runs alone: nobody seals, opens or changes the key meanwhile, in no window. Must not be nested. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(lockName, work) as Promise<T>;

const isEnvelope = ({ version, kdf, file, box }: Partial<VaultRow>): boolean =>
  version === 1 && Number.isInteger(kdf?.rounds) && typeof kdf?.salt === 'string' && typeof file === 'string' && box?.iv !== undefined;

/** @throws {StorageFault} `storeDamaged` when it is there and nothing can be made of it. */
export async function vaultRow(): Promise<VaultRow | undefined> {
  const row = await guarded(() => db.vault.get('vault'));
  if (row && !isEnvelope(row)) throw new StorageFault('storeDamaged');
  return row;
}

/**
 * The device key; made on first use, when it also takes over what version 1
 * sealed with a key of its own. Only for those who run alone.
 *
 * @throws {StorageFault}
 */
export async function ensureDeviceKey(): Promise<CryptoKey> {
  const present = await deviceRow();
  if (present) return openDeviceKey(present);
  const old = await oldDeviceRow();
  const made = await makeDeviceKey(old ? { id: '', key: old.key } : null);
  const rows = old ? await reseal(old.key, made.key) : [];
  await writeResealed(rows, async () => void (await db.keys.put(made.row)));
  return made.key;
}

/**
 * Deletes what came before the device key, and what an interrupted change of it left behind, once it is sure that the
 * key can be had: in a later start than that which made it, and when it opens what is stored.
 *
 * @throws {StorageFault}
 */
export const tidyKeyFiles = (): Promise<void> =>
  alone(async () => {
    const row = await deviceRow();
    if (!row?.file || (await vaultRow()) || !(await isOfEarlierStart(row.file))) return;
    if (!row.spare && !(await hasOtherKeyFiles(row.file))) return;
    if (!(await opensSomething(await openDeviceKey(row)))) return;
    await guarded(() =>
      db.transaction('rw', db.keys, async () => {
        await db.keys.put({ ...row, spare: undefined });
        await db.keys.delete(oldDeviceKeyId);
      }),
    );
    await dropKeyFiles(row.file);
  });

/** Both in one transaction: whatever is opened asks for them. */
const keyRows = () => guarded(() => db.transaction('r', db.vault, db.keys, () => Promise.all([vaultRow(), deviceRow()])));

/** @returns `null` while nothing was ever stored. @throws {StorageFault} `storeLocked` */
async function keyInForce(): Promise<CryptoKey | null> {
  // All at once: a popup waits for each of these ways.
  const [[vault, device], { passphraseRequired }] = await Promise.all([keyRows(), policy()]);
  if (vault) {
    const raw = await noteActivity();
    if (!raw) throw new StorageFault('storeLocked');
    return importDataKey(raw);
  }
  if (passphraseRequired) throw new StorageFault('storeLocked');
  return device ? openDeviceKey(device) : null;
}

/** Whether the key is there, and what was done with it if it is. */
const withPresentKey = <T>(work: (key: CryptoKey) => Promise<T>): Promise<{ done: T } | null> =>
  navigator.locks.request(lockName, { mode: 'shared' }, async () => {
    const key = await keyInForce();
    return key && { done: await work(key) };
  }) as Promise<{ done: T } | null>;

/**
 * Does something with the key that seals everything; the key stays the same
 * until it is done. Must not be nested, and must not await the key inside a
 * transaction.
 *
 * @throws {StorageFault} `storeLocked`, `storeDamaged`, `storeUnavailable`, and what `work` throws.
 */
export async function withKey<T>(work: (key: CryptoKey) => Promise<T>): Promise<T> {
  const first = await withPresentKey(work);
  if (first) return first.done;
  await alone(async () => void ((await vaultRow()) ?? (await ensureDeviceKey())));
  const second = await withPresentKey(work);
  if (!second) throw new StorageFault('storeUnavailable');
  return second.done;
}

/** Nothing to do but to find out whether the data can be had. @throws {StorageFault} like `withKey`. */
export const mustBeOpen = (): Promise<void> => withKey(async () => undefined);
