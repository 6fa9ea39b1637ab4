import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import type { SiteTextRow } from './db/rows.ts';

/** @throws {StorageFault} */
export const listSiteTexts = (): Promise<SiteTextRow[]> => guarded(() => db.siteTexts.toArray());

/** @throws {StorageFault} */
export const rememberSiteTexts = async (rows: SiteTextRow[]): Promise<void> => {
  await guarded(() => db.siteTexts.bulkPut(rows));
};

/** @throws {StorageFault} */
export const forgetSiteTexts = (): Promise<void> => guarded(() => db.siteTexts.clear());
