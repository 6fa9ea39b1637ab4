import { profileVersion } from '../../profiles/upgrade.ts';
import { emptyContact, type Contact } from '../../profiles/profile.ts';
import { readMarkedContact, sealContact } from '../contact.ts';
import { openCode, sealCode } from '../profiles/security-codes.ts';
import { vaultRow, withKey } from '../keys/data-key.ts';
import { db } from '../db/db.ts';
import { guarded, Overtaken, StorageFault } from '../db/fault.ts';
import { markOf } from '../keys/sealed-box.ts';
import { inquiryIds, listInquiries, sealRestored } from '../inquiries.ts';
import { lessonsContent } from '../../lessons/file.ts';
import { calibrate } from '../keys/kdf.ts';
import { listLessons } from '../lessons.ts';
import { changePeople } from '../profiles/people-index.ts';
import { listProfiles, listProfilesAndState } from '../profiles/profiles.ts';
import { sealProfile } from '../profiles/seal-profile.ts';
import { listRuns, mostRuns, runIds, sealRun } from '../walks.ts';
import { compare, type RestorePlan } from './compare.ts';
import { readContent, type WrittenContent } from './content.ts';
import { openBackupFile, sealBackup, type BackupFile } from './format.ts';

function nullIfDamaged(error: unknown): null {
  if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
  throw error;
}

/** The codes that can be read, by the id of their profile, and the ids of the others. */
const readCodes = (): Promise<{ codes: Record<string, string>; damaged: string[] }> =>
  withKey(async (key) => {
    const rows = await guarded(() => db.codes.toArray());
    const opened = await Promise.all(rows.map(async (row) => [row.id, await openCode(key, row).catch(nullIfDamaged)] as const));
    return {
      codes: Object.fromEntries(opened.flatMap(([id, code]) => (code === null ? [] : [[id, code]]))),
      damaged: opened.filter(([, code]) => code === null).map(([id]) => id),
    };
  });

/** What cannot be read, and so is in no backup. */
export interface UnreadableParts {
  /** Ids of their records: their names cannot be read either. */
  profiles: string[];
  contact: boolean;
  /** Names of those whose code it is, or the ids of their records. */
  codes: string[];
  inquiries: number;
  walks: number;
}

export interface Backup {
  text: string;
  /** How many profiles are in it. */
  count: number;
  left: UnreadableParts;
}

/**
 * Makes a backup of everything that can be read, encrypted with its own passphrase.
 *
 * @param now milliseconds since 1970, UTC.
 * @throws {StorageFault}
 */
export async function makeBackup(passphrase: string, now: number): Promise<Backup> {
  const [{ profiles, damaged }, contact, { codes, damaged: codesLost }, opened, walks, allWalks, lessons] = await Promise.all([
    listProfiles(),
    readMarkedContact().then((marked): Contact => marked.contact, nullIfDamaged),
    readCodes(),
    listInquiries(),
    listRuns(),
    runIds(),
    listLessons(),
  ]);
  const content: WrittenContent = {
    profileVersion,
    profiles,
    contact: contact ?? emptyContact,
    codes,
    inquiries: opened.inquiries,
    walks,
    lessons: lessonsContent(lessons),
  };
  const left: UnreadableParts = {
    profiles: damaged.map(({ id }) => id),
    contact: contact === null,
    codes: codesLost.map((id) => profiles.find((profile) => profile.id === id)?.name ?? id),
    inquiries: opened.damaged.length,
    walks: allWalks.size - walks.length,
  };
  return { text: await sealBackup(content, passphrase, await calibrate(), now), count: profiles.length, left };
}

/** A word for what a plan was made for beside the profiles, which have a state of their own. */
async function othersNow(): Promise<string> {
  const [contact, codes, inquiries, walks, lessons] = await Promise.all([
    db.contact.toArray(),
    db.codes.toArray(),
    db.inquiries.toCollection().primaryKeys(),
    db.walks.toCollection().primaryKeys(),
    db.lessons.toCollection().primaryKeys(),
  ]);
  return JSON.stringify([contact.map(markOf), codes.map(markOf), inquiries, walks, lessons]);
}

/**
 * Opens a backup and says what restoring it would do. What is stored and cannot be read counts as not stored.
 *
 * @throws {BackupRefused}
 * @throws {StorageFault}
 */
export async function planRestore(file: BackupFile, passphrase: string): Promise<RestorePlan> {
  const content = readContent(await openBackupFile(file, passphrase));
  const others = await guarded(othersNow);
  const [{ profiles, state }, contact, vault, { codes }, inquiries, walks, lessons] = await Promise.all([
    listProfilesAndState(),
    readMarkedContact().then((marked): Contact => marked.contact, nullIfDamaged),
    vaultRow(),
    readCodes(),
    inquiryIds(),
    runIds(),
    listLessons(),
  ]);
  const here = { profiles, contact: contact ?? emptyContact, codes: vault ? codes : null, inquiries, walks, lessons };
  return { ...compare(content, here), madeFor: { state, others } };
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
 * @throws {Overtaken} when what the plan was made for has changed meanwhile; nothing was written.
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
          if ((await othersNow()) !== plan.madeFor.others) throw new Overtaken();
          await db.profiles.bulkPut(rows);
          await db.codes.bulkPut(codes);
          await db.inquiries.bulkPut(inquiries);
          await db.walks.bulkPut(walks);
          await db.lessons.bulkPut(lessons);
          if (contact) await db.contact.put(contact);
        },
        { also: [db.codes, db.contact, db.inquiries, db.walks, db.lessons], state: plan.madeFor.state },
      ),
    );
    return { profiles: rows.length, codesLeft: wanted.length - codes.length };
  });
