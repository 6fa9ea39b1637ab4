import type { Inquiry } from '../inquiries/inquiry.ts';
import type { Contact, Profile } from '../profiles/profile.ts';
import { openContact, readContact } from './contact.ts';
import { withKey } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded, StorageFault } from './db/fault.ts';
import { openInquiries } from './inquiries.ts';
import { openProfile } from './profiles/open-profiles.ts';

/** The stored data that one message needs. */
export interface Together {
  /** Profiles by id. One that is not stored is missing. */
  profiles: ReadonlyMap<string, Profile>;
  /** With empty fields while none is stored; `null` if it cannot be read. */
  contact: Contact | null;
  /** The most recently changed first. Empty unless they were asked for. */
  inquiries: Inquiry[];
}

function nullIfDamaged(error: unknown): null {
  if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
  throw error;
}

/**
 * Profiles, お問い合わせ担当者 and, if wanted, the inquiries. The key is fetched once and
 * the rows are read in one transaction, because each separate read takes the time of several processes.
 *
 * @throws {StorageFault} `storeDamaged` when one of these profiles cannot be read, `storeLocked`, `storeUnavailable`
 */
export async function readTogether(ids: readonly string[], withInquiries = false): Promise<Together> {
  // Often nobody is stored or chosen. That can be found out without the key.
  if (ids.length === 0 && !withInquiries) return { profiles: new Map(), contact: await readContact().catch(nullIfDamaged), inquiries: [] };
  return withKey(async (key) => {
    const [profiles, contact, inquiries] = await guarded(() =>
      db.transaction('r', withInquiries ? [db.profiles, db.contact, db.inquiries] : [db.profiles, db.contact], () =>
        Promise.all([db.profiles.bulkGet([...new Set(ids)]), db.contact.get('contact'), withInquiries ? db.inquiries.toArray() : []]),
      ),
    );
    const opened = await Promise.all(profiles.filter((row) => row !== undefined).map((row) => openProfile(key, row)));
    return {
      profiles: new Map(opened.map((profile) => [profile.id, profile])),
      contact: await openContact(key, contact).catch(nullIfDamaged),
      inquiries: (await openInquiries(key, inquiries)).inquiries,
    };
  });
}
