import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './base64.ts';

/**
 * The data key while the vault is open. `storage.session` lies in memory only,
 * content scripts cannot read it, and it is gone when the browser closes.
 */
const keyName = 'dataKey';
const useName = 'lastUse';

/** The alarm that locks a vault which nobody uses any more. */
export const autoLockAlarm = 'auto-lock';

/** Milliseconds without use after which the vault locks itself. */
export const idleLimit = 15 * 60_000;

/** A use is noted at most this often, in milliseconds. */
const noteEvery = 20_000;

/** A last use in the future means that the clock was set back; it must not keep the vault open for longer. */
export const isIdle = (lastUse: number, now: number): boolean => now - lastUse >= idleLimit || lastUse > now;

const heldSchema = z.object({ [keyName]: z.string(), [useName]: z.number() });

const note = async (now: number): Promise<void> => {
  await browser.storage.session.set({ [useName]: now });
  // A second late, because an alarm that comes too early would find the vault still in use.
  await browser.alarms.create(autoLockAlarm, { when: now + idleLimit + 1000 });
};

export async function holdSessionKey(raw: Uint8Array): Promise<void> {
  await note(Date.now());
  await browser.storage.session.set({ [keyName]: toBase64(raw) });
}

/** Forgets the key. */
export async function dropSessionKey(): Promise<void> {
  await browser.storage.session.remove([keyName, useName]);
  await browser.alarms.clear(autoLockAlarm);
}

async function held(): Promise<{ raw: Uint8Array<ArrayBuffer>; lastUse: number } | null> {
  const read = heldSchema.safeParse(await browser.storage.session.get([keyName, useName]));
  if (!read.success) return null;
  const { [keyName]: key, [useName]: lastUse } = read.data;
  if (!isIdle(lastUse, Date.now())) return { raw: fromBase64(key), lastUse };
  await dropSessionKey();
  return null;
}

/** The key's bytes, or `null` while the vault is locked. Asking locks a vault whose time is over. */
export const sessionKey = async (): Promise<Uint8Array<ArrayBuffer> | null> => (await held())?.raw ?? null;

/** The same when the person does something with the extension: the time until it locks begins anew. */
export async function noteActivity(): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await held();
  if (!found) return null;
  const now = Date.now();
  if (now - found.lastUse >= noteEvery) await note(now);
  return found.raw;
}

/** Calls `next` when the vault was opened or locked. @returns ends the watch. */
export function onSessionKey(next: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (keyName in changes) next();
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
