import type { Outcome } from '../guard/verdict.ts';
import { db } from './db/db.ts';
import { guarded } from './db/fault.ts';

/** What the person said a text of the login screen means. Numbers in it stand as 0, so it names nobody. */
export interface SiteTextRow {
  text: string;
  outcome: Outcome;
  /** When it was said. Milliseconds since 1970. */
  at: number;
}

/** @throws {StorageFault} */
export const listSiteTexts = (): Promise<SiteTextRow[]> => guarded(() => db.siteTexts.toArray());

/** @throws {StorageFault} */
export const rememberSiteTexts = async (rows: SiteTextRow[]): Promise<void> => {
  await guarded(() => db.siteTexts.bulkPut(rows));
};

/** @throws {StorageFault} */
export const forgetSiteTexts = (): Promise<void> => guarded(() => db.siteTexts.clear());
