import { Dexie, type Table } from 'dexie';
import type {
  ContactRow,
  HeadingRow,
  HostRow,
  InquiryRow,
  KeyRow,
  LedgerRow,
  LessonRow,
  CodeRow,
  PeopleRow,
  ProfileRow,
  SiteTextRow,
  UsageRow,
  TriesRow,
  VaultRow,
  WalkRow,
} from './rows.ts';
import { version1 } from './migrations/version1.ts';
import { version2 } from './migrations/version2.ts';
import { version3 } from './migrations/version3.ts';
import { version4 } from './migrations/version4.ts';
import { version5 } from './migrations/version5.ts';

/** Every layout the database ever had, oldest first. A released one is never changed. */
const migrations = [version1, version2, version3, version4, version5];

class AssistDb extends Dexie {
  declare readonly keys: Table<KeyRow, string>;
  declare readonly profiles: Table<ProfileRow, string>;
  declare readonly contact: Table<ContactRow, string>;
  declare readonly hosts: Table<HostRow, [host: string, how: string]>;
  declare readonly ledger: Table<LedgerRow, string>;
  declare readonly siteTexts: Table<SiteTextRow, string>;
  declare readonly people: Table<PeopleRow, string>;
  declare readonly usage: Table<UsageRow, string>;
  declare readonly headings: Table<HeadingRow, string>;
  declare readonly vault: Table<VaultRow, string>;
  declare readonly tries: Table<TriesRow, string>;
  declare readonly codes: Table<CodeRow, string>;
  declare readonly inquiries: Table<InquiryRow, string>;
  declare readonly lessons: Table<LessonRow, string>;
  declare readonly walks: Table<WalkRow, string>;

  constructor() {
    // Rows are few, and Dexie's cache would keep copies of them in memory. Strict
    // durability makes sure that what was reported as saved is on the disk: otherwise a browser writes it some time
    // later, and a power cut before then loses it. Firefox has the same option.
    super('ccus-assist', { cache: 'disabled', chromeTransactionDurability: 'strict' });
    for (const migrate of migrations) migrate(this);
  }
}

/** The database of the extension's own origin; content scripts must not import it. */
export const db = new AssistDb();
