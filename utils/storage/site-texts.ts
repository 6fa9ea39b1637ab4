import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';
import { fitting } from './db/row-checks.ts';
import type { SiteTextRow } from './db/rows.ts';

/** @throws {StorageFault} */
export const listSiteTexts = async (): Promise<SiteTextRow[]> => fitting('siteTexts', await guarded(() => db.siteTexts.toArray()));

/** @throws {StorageFault} */
export const rememberSiteTexts = async (rows: SiteTextRow[]): Promise<void> => {
  await guarded(() => db.siteTexts.bulkPut(rows));
};

/** @throws {StorageFault} */
export const forgetSiteTexts = (): Promise<void> => guarded(() => db.siteTexts.clear());
