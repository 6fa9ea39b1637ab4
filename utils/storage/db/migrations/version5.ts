import type { Dexie } from 'dexie';

/** What the person taught about fields, how far each walk has come, and the inquiries that were sent. */
export function version5(db: Dexie): void {
  db.version(5).stores({
    lessons: 'id',
    walks: 'id',
    inquiries: 'id',
  });
}
