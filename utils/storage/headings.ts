import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import type { HeadingRow } from './db/rows.ts';

/** Every heading that was explained so far, with its item. @throws {StorageFault} */
export const readHeadings = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await guarded(() => db.headings.toArray())).map(({ heading, item }) => [heading, item]));

/** Remembers explained headings, in place of what was remembered of the same. @throws {StorageFault} */
export const rememberHeadings = async (rows: HeadingRow[]): Promise<void> => {
  await guarded(() => db.headings.bulkPut(rows));
};
