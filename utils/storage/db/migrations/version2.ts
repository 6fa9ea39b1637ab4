import type { Dexie } from 'dexie';

/**
 * Room for many people: a sealed list that opens at once, when each was last
 * used, and the headings of rosters that the person explained to us.
 */
export function version2(db: Dexie): void {
  db.version(2).stores({
    people: 'id',
    usage: 'id',
    headings: 'heading',
  });
}
