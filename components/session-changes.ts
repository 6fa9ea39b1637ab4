import { browser } from 'wxt/browser';
import type { StorageChanges } from '../utils/storage/session-items.ts';
import { loadStore } from './lazy-store.ts';
import type * as Present from './store.ts';

/**
 * Calls `next` with each change in `storage.session`, and with the store, which can read it. Changes that come before
 * the store is there wait for it. @returns ends the watch.
 */
export function watchSession(next: (changes: StorageChanges, store: typeof Present) => void): () => void {
  let ended = false;
  const changed = (changes: StorageChanges) => void loadStore().then((store) => ended || next(changes, store));
  browser.storage.session.onChanged.addListener(changed);
  return () => {
    ended = true;
    browser.storage.session.onChanged.removeListener(changed);
  };
}
