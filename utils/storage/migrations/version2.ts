import type { Dexie } from 'dexie';

/** The login guard: tries counted for each login ID, and what a login screen's texts mean. */
export function version2(db: Dexie): void {
  db.version(2).stores({
    ledger: 'key',
    siteTexts: 'text',
  });
}
