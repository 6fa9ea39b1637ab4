import { browser } from 'wxt/browser';
import { Dexie } from 'dexie';
import { alone } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import { dropKeyFiles } from './keys/key-file.ts';
import { dropSessionKey } from './keys/session-key.ts';

const channelName = 'wiped';

/**
 * Deletes everything that was ever stored. The key files are deleted first: from
 * then on nothing can be read any more, even if the rest fails or the browser
 * leaves rows in its own files.
 *
 * @throws {StorageFault}
 */
export const wipe = (): Promise<void> =>
  alone(async () => {
    await dropKeyFiles(null);
    await dropKeyFiles(null, 'ledger');
    await dropSessionKey();
    await guarded(async () => {
      db.close();
      await Dexie.delete(db.name);
      db.open();
    });
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    new BroadcastChannel(channelName).postMessage(null);
  });

/** Calls `next` when another window deleted everything. @returns ends the watch. */
export function onWiped(next: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', next);
  return () => channel.close();
}
