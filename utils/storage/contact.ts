import { contactSchema, emptyContact, type Contact } from '../profiles/profile.ts';
import { seal, unseal } from './keys/sealed-box.ts';
import { withKey } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded, StorageFault } from './db/fault.ts';
import { watch } from './watch.ts';
import type { ContactRow } from './db/rows.ts';

const row = { id: 'contact', schema: 1 };
const placeOf = ({ id, schema }: { id: string; schema: number }) => ({ table: 'contact', id, schema });

const readRow = () => guarded(() => db.contact.get(row.id));

/** Decrypts the row. @throws {StorageFault} `storeDamaged` */
export async function openContact(key: CryptoKey, stored: ContactRow | undefined): Promise<Contact> {
  if (!stored) return emptyContact;
  const read = contactSchema.safeParse(await unseal(key, placeOf(stored), stored.box));
  if (!read.success) throw new StorageFault('storeDamaged', read.error);
  return read.data;
}

const openRow = async (stored: ContactRow | undefined): Promise<Contact> =>
  stored ? withKey((key) => openContact(key, stored)) : emptyContact;

/**
 * The person who sends the inquiries; all empty while nobody is stored.
 *
 * @throws {StorageFault} `storeDamaged`, `storeLocked`, `storeUnavailable`
 */
export const readContact = async (): Promise<Contact> => openRow(await readRow());

/**
 * Calls `next` now and after every change, in whichever window it was made.
 *
 * @returns ends the watch.
 */
export const watchContact = (next: (contact: Contact) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(readRow, openRow, next, failed);

/** Encrypts a contact that has been checked. */
export const sealContact = async (key: CryptoKey, contact: Contact): Promise<ContactRow> => ({
  ...row,
  box: await seal(key, placeOf(row), contact),
});

/**
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeLocked`, `storeUnavailable`
 */
export async function saveContact(contact: Contact): Promise<void> {
  const checked = contactSchema.parse(contact);
  await withKey(async (key) => {
    const sealed = await sealContact(key, checked);
    await guarded(() => db.contact.put(sealed));
  });
}
