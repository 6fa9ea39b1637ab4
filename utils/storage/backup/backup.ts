import { profileVersion } from '../../profiles/upgrade.ts';
import { readContact, sealContact } from '../contact.ts';
import { openCode, sealCode } from '../codes.ts';
import { vaultRow, withKey } from '../data-key.ts';
import { db } from '../db.ts';
import { guarded } from '../fault.ts';
import { inquiryIds, listInquiries, sealRestored } from '../inquiries.ts';
import { calibrate } from '../kdf.ts';
import { changePeople } from '../people-list.ts';
import { listProfiles } from '../profiles.ts';
import { sealProfile } from '../sealed-profiles.ts';
import { compare, type RestorePlan } from './compare.ts';
import { readContent, type BackupContent } from './content.ts';
import { openBackupFile, sealBackup, type BackupFile } from './format.ts';

const readCodes = (): Promise<Record<string, string>> =>
  withKey(async (key) => {
    const rows = await guarded(() => db.codes.toArray());
    return Object.fromEntries(await Promise.all(rows.map(async (row) => [row.id, await openCode(key, row)] as const)));
  });

/**
 * Everything that can be read, encrypted under a passphrase of its own.
 *
 * @param now milliseconds since 1970, UTC.
 * @returns the text of the file, and how many profiles are in it.
 * @throws {StorageFault}
 */
export async function makeBackup(passphrase: string, now: number): Promise<{ text: string; count: number }> {
  const [{ profiles }, contact, codes, { inquiries }] = await Promise.all([listProfiles(), readContact(), readCodes(), listInquiries()]);
  const content: BackupContent = { profileVersion, profiles, contact, codes, inquiries };
  return { text: await sealBackup(content, passphrase, await calibrate(), now), count: profiles.length };
}

/** Opens a backup and says what restoring it would do. @throws {BackupRefused} @throws {StorageFault} */
export async function planRestore(file: BackupFile, passphrase: string): Promise<RestorePlan> {
  const content = readContent(await openBackupFile(file, passphrase));
  const [{ profiles }, contact, ids] = await Promise.all([listProfiles(), readContact(), inquiryIds()]);
  return compare(content, profiles, contact, ids);
}

export interface Restored {
  profiles: number;
  /** Security codes that had to stay behind, because no passphrase is set here. */
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
    const contact = withContact ? await sealContact(key, plan.contact.contact) : null;
    await guarded(() =>
      changePeople(async () => {
        await db.profiles.bulkPut(rows);
        await db.codes.bulkPut(codes);
        await db.inquiries.bulkPut(inquiries);
        if (contact) await db.contact.put(contact);
      }, { also: [db.codes, db.contact, db.inquiries] }),
    );
    return { profiles: rows.length, codesLeft: wanted.length - codes.length };
  });
