import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import { fitting } from './db/row-checks.ts';
import type { HeadingRow } from './db/rows.ts';

/** Every heading that the person has explained, with its item. @throws {StorageFault} */
export const readHeadings = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(fitting('headings', await guarded(() => db.headings.toArray())).map(({ heading, item }) => [heading, item]));

/** Remembers explained headings. A newer explanation replaces the older one. @throws {StorageFault} */
export const rememberHeadings = async (rows: HeadingRow[]): Promise<void> => {
  await guarded(() => db.headings.bulkPut(rows));
};
