import { contactSchema, emptyContact, type Contact } from '../profiles/profile.ts';
import { markOf, seal, unseal } from './keys/sealed-box.ts';
import { withKey } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded, Overtaken, StorageFault } from './db/fault.ts';
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
export const readContact = async (): Promise<Contact> => (await readMarkedContact()).contact;

/** The same with the mark of its row, for `saveContact`. @throws {StorageFault} */
export async function readMarkedContact(): Promise<{ contact: Contact; mark: string | null }> {
  // Without a stored contact no key is needed.
  if (!(await readRow())) return { contact: emptyContact, mark: null };
  return withKey(async (key) => {
    const stored = await readRow();
    return { contact: await openContact(key, stored), mark: markOf(stored) };
  });
}

/**
 * Calls `next` now and after every change, in whichever window it was made.
 *
 * @param next gets the mark of the row as well, for `saveContact`.
 * @returns ends the watch.
 */
export const watchContact = (next: (contact: Contact, mark: string | null) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(
    readRow,
    async (stored) => ({ contact: await openRow(stored), mark: markOf(stored) }),
    ({ contact, mark }) => next(contact, mark),
    failed,
  );

/** Encrypts a contact that has been checked. */
export const sealContact = async (key: CryptoKey, contact: Contact): Promise<ContactRow> => ({
  ...row,
  box: await seal(key, placeOf(row), contact),
});

/**
 * @param over mark of the row whose place it takes, `null` where there was none; whatever is there, if `undefined`.
 * @throws {z.core.$ZodError} when it does not fit the schema.
 * @throws {StorageFault} `storeFull`, `storeLocked`, `storeUnavailable`
 * @throws {Overtaken} when another one was stored meanwhile.
 */
export async function saveContact(contact: Contact, over: string | null | undefined): Promise<void> {
  const checked = contactSchema.parse(contact);
  await withKey(async (key) => {
    const sealed = await sealContact(key, checked);
    await guarded(() =>
      db.transaction('rw', db.contact, async () => {
        if (over !== undefined && markOf(await db.contact.get(row.id)) !== over) throw new Overtaken();
        await db.contact.put(sealed);
      }),
    );
  });
}
