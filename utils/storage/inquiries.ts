import { dueOf } from '../inquiries/expect.ts';
import { inquirySchema, type Inquiry } from '../inquiries/inquiry.ts';
import { seal, unseal } from './keys/sealed-box.ts';
import { withKey } from './keys/data-key.ts';
import { db } from './db/db.ts';
import { guarded, StorageFault } from './db/fault.ts';
import { watch } from './watch.ts';
import type { InquiryRow } from './db/rows.ts';

export interface OpenedInquiries {
  /** The most recently changed first. */
  inquiries: Inquiry[];
  /** Ids of records that cannot be read. */
  damaged: string[];
}

const schema = 1;
const placeOf = (id: string) => ({ table: 'inquiries', id, schema });

/** Encrypts an inquiry that has been checked. */
const sealInquiry = async (key: CryptoKey, inquiry: Inquiry, told: number): Promise<InquiryRow> => ({
  id: inquiry.id,
  schema,
  box: await seal(key, placeOf(inquiry.id), inquiry),
  due: dueOf(inquiry),
  told,
});

/** Encrypts an inquiry from a backup. Reminders that were due before the restore are not given again. */
export const sealRestored = (key: CryptoKey, inquiry: Inquiry, now: number): Promise<InquiryRow> => {
  const due = dueOf(inquiry);
  return sealInquiry(key, inquiry, due < now ? due : 0);
};

async function openRow(key: CryptoKey, { id, box }: InquiryRow): Promise<Inquiry | null> {
  const value = await unseal(key, placeOf(id), box).catch(() => undefined);
  const read = inquirySchema.safeParse(value);
  return read.success && read.data.id === id ? read.data : null;
}

const newest = ({ steps }: Inquiry) => steps.at(-1)!.at;

/** Decrypts rows. A bad row does not throw; it is listed in `damaged`. */
export async function openInquiries(key: CryptoKey, rows: readonly InquiryRow[]): Promise<OpenedInquiries> {
  const opened = await Promise.all(rows.map(async (row) => ({ id: row.id, inquiry: await openRow(key, row) })));
  const inquiries = opened.flatMap(({ inquiry }) => inquiry ?? []);
  inquiries.sort((one, other) => newest(other) - newest(one));
  return { inquiries, damaged: opened.filter(({ inquiry }) => inquiry === null).map(({ id }) => id) };
}

const openRows = (rows: readonly InquiryRow[]): Promise<OpenedInquiries> => withKey((key) => openInquiries(key, rows));

const readRows = (): Promise<InquiryRow[]> => guarded(() => db.inquiries.toArray());

/** Every inquiry. @throws {StorageFault} */
export const listInquiries = (): Promise<OpenedInquiries> => withKey(async (key) => openInquiries(key, await readRows()));

/** Ids of all stored inquiries, readable or not. @throws {StorageFault} */
export const inquiryIds = async (): Promise<ReadonlySet<string>> => new Set(await guarded(() => db.inquiries.toCollection().primaryKeys()));

/** Calls `next` now and after every change, in whichever window it was made. @returns ends the watch. */
export const watchInquiries = (next: (opened: OpenedInquiries) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(readRows, openRows, next, failed);

/** Makes changes one after the other, so that two windows never overwrite each other's step. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('inquiries', work) as Promise<T>;

/**
 * Changes one inquiry, starting from its stored state, or creates it.
 *
 * @param edit gets `null` if there is no such inquiry. If it returns `null`, nothing is stored.
 * @throws {StorageFault} `storeDamaged`, `storeLocked`, `storeFull`, `storeUnavailable`
 */
export const changeInquiry = (id: string, edit: (now: Inquiry | null) => Inquiry | null): Promise<Inquiry | null> =>
  alone(() =>
    withKey(async (key) => {
      const row = await guarded(() => db.inquiries.get(id));
      const now = row ? await openRow(key, row) : null;
      if (row && !now) throw new StorageFault('storeDamaged');
      const next = edit(now);
      if (next && next !== now) {
        const sealed = await sealInquiry(key, inquirySchema.parse(next), row?.told ?? 0);
        await guarded(() => db.inquiries.put(sealed));
      }
      return next;
    }),
  );

/** @returns what `restoreInquiries` needs. @throws {StorageFault} */
export const deleteInquiries = (ids: readonly string[]): Promise<InquiryRow[]> =>
  guarded(() =>
    db.transaction('rw', db.inquiries, async () => {
      const rows = await db.inquiries.bulkGet([...ids]);
      await db.inquiries.bulkDelete([...ids]);
      return rows.filter((row) => row !== undefined);
    }),
  );

/** Puts back what was deleted, still sealed, unless it is there again. @throws {StorageFault} */
export const restoreInquiries = (rows: readonly InquiryRow[]): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.inquiries, async () => {
      const there = await db.inquiries.bulkGet(rows.map(({ id }) => id));
      await db.inquiries.bulkPut(rows.filter((_row, at) => there[at] === undefined));
    }),
  );

/** When each inquiry needs attention. Can be read even while the vault is locked. @throws {StorageFault} */
export const listDues = async (): Promise<Pick<InquiryRow, 'id' | 'due' | 'told'>[]> =>
  (await readRows()).flatMap(({ id, due, told }) => (typeof due === 'number' && due > 0 ? [{ id, due, told }] : []));

/** Notes that the person was reminded of these. @throws {StorageFault} */
export const noteReminded = (dues: readonly Pick<InquiryRow, 'id' | 'due'>[]): Promise<void> =>
  alone(() =>
    guarded(async () => {
      const rows = await db.inquiries.bulkGet(dues.map(({ id }) => id));
      const unchanged = rows.filter((row, index) => row !== undefined && row.due === dues[index]!.due);
      await db.inquiries.bulkPut(unchanged.map((row) => ({ ...row!, told: row!.due })));
    }),
  );
