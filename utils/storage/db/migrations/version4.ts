import type { Dexie } from 'dexie';

/** The login guard: tries counted for each login ID, and what a login screen's texts mean. */
export function version4(db: Dexie): void {
  db.version(4).stores({
    ledger: 'key',
    siteTexts: 'text',
  });
}
