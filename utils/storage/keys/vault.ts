import { liveQuery } from 'dexie';
import { afterWrong, noTries, waitLeft } from './back-off.ts';
import { randomBytes } from './base64.ts';
import { alone, ensureDeviceKey, vaultRow } from './data-key.ts';
import { db } from '../db/db.ts';
import { importDataKey, unwrap, wrap } from './envelope.ts';
import { guarded, StorageFault } from '../db/fault.ts';
import { calibrate, isWeak, newKdf, roundsFor } from './kdf.ts';
import { dropKeyFiles, isOfEarlierStart, makeKeyFile } from './key-file.ts';
import { dataKeyIds, deviceRow, makeDeviceKey } from './device-key.ts';
import { policy, watchPolicy } from '../managed-policy.ts';
import { reseal, writeResealed } from './reseal.ts';
import { lastProven, makeSpare, readFileOf, type Before } from './spare.ts';
import { putTries, readTries, sealNoTries } from './tries.ts';
import { dropSessionKey, holdSessionKey, onSessionKey, sessionKey } from './session-key.ts';
import type { TriesRow, VaultRow } from '../db/rows.ts';

/**
 * - `device`: no passphrase; this computer's key opens everything.
 * - `mustSet`: no passphrase, and the administrator requires one.
 * - `locked`, `open`: a passphrase is set.
 */
export type VaultState = 'device' | 'mustSet' | 'locked' | 'open';

/** `wait`: milliseconds until the next try is accepted. */
export type Unlocked = { ok: true } | { ok: false; wait: number };

interface Opened {
  raw: Uint8Array<ArrayBuffer>;
  row: VaultRow;
  /** How long the passphrase took, in milliseconds. */
  took: number;
}

/**
 * The data key, if the passphrase is right. A try is counted as wrong before it
 * is made, so that nobody can avoid the count by ending the browser meanwhile.
 */
async function tryPassphrase(passphrase: string): Promise<Opened | Unlocked> {
  const row = await vaultRow();
  if (!row) throw new StorageFault('storeUnavailable');
  const file = await readFileOf(row);
  const tries = await readTries(file, Date.now());
  const wait = waitLeft(tries, Date.now());
  if (wait > 0) return { ok: false, wait };
  const wrong = afterWrong(tries, Date.now());
  await putTries(file, wrong);
  const begin = performance.now();
  const raw = await unwrap(row, passphrase, file);
  const took = performance.now() - begin;
  if (!raw) return { ok: false, wait: waitLeft(wrong, Date.now()) };
  await putTries(file, noTries);
  return { raw, row, took };
}

/**
 * The number of rounds that an envelope needs on this computer, never fewer than it has. Opening it was the measurement.
 * Only if it opened too fast it is measured again, because Firefox may have answered from its cache.
 */
async function enoughRounds({
  row: {
    kdf: { rounds },
  },
  took,
}: Opened): Promise<number> {
  if (!isWeak(rounds, roundsFor(rounds, took))) return rounds;
  const measured = await calibrate();
  return isWeak(rounds, measured) ? measured : rounds;
}

/**
 * Puts the data key into a new envelope with a new key file. The old envelope becomes useless when the old file is
 * deleted, once the new one has been opened after a later start.
 */
async function envelop(
  raw: Uint8Array,
  passphrase: string,
  { rounds, before, store }: { rounds: number; before: Before | null; store: (row: VaultRow, tries: TriesRow) => Promise<void> },
) {
  const file = await makeKeyFile();
  const spare = before ? await makeSpare(before, file) : undefined;
  const row: VaultRow = { id: 'vault', ...(await wrap(raw, passphrase, newKdf(rounds), file.id, file.bytes)), spare };
  await store(row, await sealNoTries(file.bytes));
}

const putVault = (row: VaultRow, tries?: TriesRow) =>
  guarded(() =>
    db.transaction('rw', db.vault, db.tries, async () => {
      await db.vault.put(row);
      if (tries) await db.tries.put(tries);
    }),
  );

/** Deletes the files that an envelope which has just opened no longer needs, and those of an interrupted change. */
async function settle(row: VaultRow): Promise<void> {
  if (!(await isOfEarlierStart(row.file))) return;
  if (row.spare) await putVault({ ...row, spare: undefined });
  await dropKeyFiles(row.file);
}

/** Opens the vault until it is locked, nobody uses it for 15 minutes, or the browser closes. @throws {StorageFault} */
export const unlock = (passphrase: string): Promise<Unlocked> =>
  alone(async () => {
    const tried = await tryPassphrase(passphrase);
    if ('ok' in tried) return tried;
    await holdSessionKey(tried.raw);
    await settle(tried.row);
    const rounds = await enoughRounds(tried);
    if (rounds > tried.row.kdf.rounds) {
      await envelop(tried.raw, passphrase, { rounds, before: await lastProven(tried.row), store: putVault });
    }
    return { ok: true };
  });

export const lock = (): Promise<void> => dropSessionKey();

/** Sets the first passphrase. Everything is sealed with a new key, and the device key is deleted. @throws {StorageFault} */
export const setPassphrase = (passphrase: string): Promise<void> =>
  alone(async () => {
    if (await vaultRow()) throw new StorageFault('storeUnavailable');
    const raw = randomBytes(32);
    const rows = await reseal(await ensureDeviceKey(), await importDataKey(raw));
    const device = await deviceRow();
    const before = device?.file ? await lastProven({ file: device.file, spare: device.spare }) : null;
    const store = (row: VaultRow, tries: TriesRow) =>
      writeResealed(rows, async () => {
        await db.vault.put(row);
        await db.keys.bulkDelete(dataKeyIds);
        await db.tries.put(tries);
      });
    await envelop(raw, passphrase, { rounds: await calibrate(), before, store });
    await holdSessionKey(raw);
  });

/** @throws {StorageFault} */
export const changePassphrase = (now: string, next: string): Promise<Unlocked> =>
  alone(async () => {
    const tried = await tryPassphrase(now);
    if ('ok' in tried) return tried;
    await envelop(tried.raw, next, { rounds: await enoughRounds(tried), before: await lastProven(tried.row), store: putVault });
    await holdSessionKey(tried.raw);
    return { ok: true };
  });

/** Back to the device key. The security codes are deleted, because nothing else may protect them. @throws {StorageFault} */
export const removePassphrase = (now: string): Promise<Unlocked> =>
  alone(async () => {
    const tried = await tryPassphrase(now);
    if ('ok' in tried) return tried;
    const made = await makeDeviceKey(await lastProven(tried.row));
    const rows = await reseal(await importDataKey(tried.raw), made.key);
    await writeResealed(rows, async () => {
      await db.keys.put(made.row);
      await db.vault.clear();
      await db.tries.clear();
      await db.codes.clear();
    });
    await dropSessionKey();
    return { ok: true };
  });

/** Milliseconds until the next try is accepted; 0 if it is accepted now. */
export async function waitForTry(): Promise<number> {
  const row = await vaultRow();
  return row ? waitLeft(await readTries(await readFileOf(row), Date.now()), Date.now()) : 0;
}

export async function vaultState(): Promise<VaultState> {
  if (await vaultRow()) return (await sessionKey()) ? 'open' : 'locked';
  return (await policy()).passphraseRequired ? 'mustSet' : 'device';
}

/** Calls `next` with the state now and after every change, in whichever window it was made. @returns ends the watch. */
export function watchVault(next: (state: VaultState) => void, failed: (fault: StorageFault) => void): () => void {
  let told = '';
  let newest = 0;
  const tell = () => {
    const mine = ++newest;
    void Promise.all([vaultState(), policy()]).then(([state, now]) => {
      // Several sources report the same change, and each report redraws a page. So only a new state or a new policy is passed on.
      const seen = JSON.stringify([state, now]);
      if (mine !== newest || seen === told) return;
      told = seen;
      next(state);
    }, failed);
  };
  const rows = liveQuery(() => db.vault.toArray()).subscribe({ next: tell, error: () => failed(new StorageFault('storeUnavailable')) });
  const stops = [onSessionKey(tell), watchPolicy(tell)];
  return () => {
    newest = -1;
    rows.unsubscribe();
    for (const stop of stops) stop();
  };
}
