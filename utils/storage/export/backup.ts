import { profileVersion } from '../../profiles/upgrade.ts';
import { readContact, sealContact } from '../contact.ts';
import { openCode, sealCode } from '../profiles/security-codes.ts';
import { vaultRow, withKey } from '../keys/data-key.ts';
import { db } from '../db/db.ts';
import { guarded } from '../db/fault.ts';
import { inquiryIds, listInquiries, sealRestored } from '../inquiries.ts';
import { lessonsContent } from '../../lessons/file.ts';
import { calibrate } from '../keys/kdf.ts';
import { listLessons } from '../lessons.ts';
import { changePeople } from '../profiles/people-index.ts';
import { listProfiles } from '../profiles/profiles.ts';
import { sealProfile } from '../profiles/seal-profile.ts';
import { listRuns, mostRuns, runIds, sealRun } from '../walks.ts';
import { compare, type RestorePlan } from './compare.ts';
import { readContent, type WrittenContent } from './content.ts';
import { openBackupFile, sealBackup, type BackupFile } from './format.ts';

const readCodes = (): Promise<Record<string, string>> =>
  withKey(async (key) => {
    const rows = await guarded(() => db.codes.toArray());
    return Object.fromEntries(await Promise.all(rows.map(async (row) => [row.id, await openCode(key, row)] as const)));
  });

/**
 * Makes a backup of everything that can be read, encrypted with its own passphrase.
 *
 * @param now milliseconds since 1970, UTC.
 * @returns the text of the file, and how many profiles are in it.
 * @throws {StorageFault}
 */
export async function makeBackup(passphrase: string, now: number): Promise<{ text: string; count: number }> {
  const [{ profiles }, contact, codes, { inquiries }, walks, lessons] = await Promise.all([
    listProfiles(),
    readContact(),
    readCodes(),
    listInquiries(),
    listRuns(),
    listLessons(),
  ]);
  const content: WrittenContent = { profileVersion, profiles, contact, codes, inquiries, walks, lessons: lessonsContent(lessons) };
  return { text: await sealBackup(content, passphrase, await calibrate(), now), count: profiles.length };
}

/** Opens a backup and says what restoring it would do. @throws {BackupRefused} @throws {StorageFault} */
export async function planRestore(file: BackupFile, passphrase: string): Promise<RestorePlan> {
  const content = readContent(await openBackupFile(file, passphrase));
  const [{ profiles }, contact, vault, codes, inquiries, walks, lessons] = await Promise.all([
    listProfiles(),
    readContact(),
    vaultRow(),
    readCodes(),
    inquiryIds(),
    runIds(),
    listLessons(),
  ]);
  return compare(content, { profiles, contact, codes: vault ? codes : null, inquiries, walks, lessons });
}

export interface Restored {
  profiles: number;
  /** How many security codes could not be restored because no passphrase is set here. */
  codesLeft: number;
}

/**
 * Stores the chosen part of a plan, all of it or nothing.
 *
 * @param ids of the profiles to store.
 * @throws {StorageFault}
 */
export const restore = (plan: RestorePlan, ids: ReadonlySet<string>, withContact: boolean): Promise<Restored> =>
  withKey(async (key) => {
    const chosen = plan.rows.filter(({ id, what }) => ids.has(id) || what === 'same');
    const rows = await Promise.all(chosen.filter(({ id }) => ids.has(id)).map(({ profile }) => sealProfile(key, profile)));
    const wanted = chosen.flatMap(({ id }) => (plan.codes[id] === undefined ? [] : [[id, plan.codes[id]] as const]));
    const mayKeep = (await vaultRow()) !== undefined;
    const codes = mayKeep ? await Promise.all(wanted.map(([id, code]) => sealCode(key, id, code))) : [];
    const inquiries = await Promise.all(plan.inquiries.map((one) => sealRestored(key, one, Date.now())));
    // A walk is left out if its person is neither restored nor stored here.
    const present = new Set(plan.rows.filter(({ id, stored }) => ids.has(id) || stored).map(({ id }) => id));
    const mine = plan.walks.filter(({ profileId }) => profileId === null || present.has(profileId)).slice(0, mostRuns);
    const walks = await Promise.all(mine.map((run) => sealRun(key, run)));
    // The order in which they were taught is kept: the first is the oldest.
    const before = Date.now() - plan.lessons.length;
    const lessons = plan.lessons.map((lesson, at) => ({ ...lesson, id: crypto.randomUUID(), taughtAt: before + at, fits: true }));
    const contact = withContact ? await sealContact(key, plan.contact.contact) : null;
    await guarded(() =>
      changePeople(
        async () => {
          await db.profiles.bulkPut(rows);
          await db.codes.bulkPut(codes);
          await db.inquiries.bulkPut(inquiries);
          await db.walks.bulkPut(walks);
          await db.lessons.bulkPut(lessons);
          if (contact) await db.contact.put(contact);
        },
        { also: [db.codes, db.contact, db.inquiries, db.walks, db.lessons] },
      ),
    );
    return { profiles: rows.length, codesLeft: wanted.length - codes.length };
  });
