import type { Dexie } from 'dexie';

/** A passphrase instead of the device key, and the security codes that only it may protect. */
export const version3 = (db: Dexie): void => {
  db.version(3).stores({ vault: 'id', tries: 'id', codes: 'id' });
};
