import type { Dexie } from 'dexie';

/** The first layout. Only ids and hosts are indexed: an index must not hold anything personal. */
export function version1(db: Dexie): void {
  db.version(1).stores({
    keys: 'id',
    profiles: 'id',
    contact: 'id',
    hosts: '[host+how], host',
  });
}
