import { browser } from 'wxt/browser';
import { clockTolerance } from '../../guard/ledger.ts';
import { dataKey, lastUse, readBoth, removeBoth } from '../session-items.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** The alarm that locks the vault when nobody uses it. */
export const autoLockAlarm = 'auto-lock';

/** Milliseconds without use after which the vault locks itself. */
export const idleLimit = 15 * 60_000;

/** The least time between two notes of use, in milliseconds. */
const noteEvery = 20_000;

/** A last use in the future means that the clock was set back by more than computers do by themselves. That must not keep the vault open longer. */
export const isIdle = (used: number, now: number): boolean => now - used >= idleLimit || used > now + clockTolerance;

const note = async (now: number): Promise<void> => {
  await lastUse.write(now);
  // A second later than the limit, because an alarm that fires too early would find the vault still in use.
  await browser.alarms.create(autoLockAlarm, { when: now + idleLimit + 1000 });
};

export async function holdSessionKey(raw: Uint8Array): Promise<void> {
  await note(Date.now());
  await dataKey.write(toBase64(raw));
}

/** Forgets the key. */
export async function dropSessionKey(): Promise<void> {
  await removeBoth(dataKey, lastUse);
  await browser.alarms.clear(autoLockAlarm);
}

async function readKey(): Promise<{ raw: Uint8Array<ArrayBuffer>; used: number } | null> {
  const [key, used] = await readBoth(dataKey, lastUse);
  if (key === null || used === null) return null;
  if (!isIdle(used, Date.now())) return { raw: fromBase64(key), used };
  await dropSessionKey();
  return null;
}

/** The key's bytes, or `null` while the vault is locked. Asking locks the vault if its time is over. */
export const sessionKey = async (): Promise<Uint8Array<ArrayBuffer> | null> => (await readKey())?.raw ?? null;

/** The same, and the time until the vault locks starts again, because the person is using the extension. */
export async function noteActivity(): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await readKey();
  if (!found) return null;
  const now = Date.now();
  if (now - found.used >= noteEvery) await note(now);
  return found.raw;
}

/** Calls `next` when the vault was opened or locked. @returns ends the watch. */
export const onSessionKey = (next: () => void): (() => void) => dataKey.watch(() => next());
