import { contactSchema } from '../../../utils/profiles/profile.ts';
import { someBusiness } from '../../examples/people-examples.ts';
import { readContact, saveContact } from '../../../utils/storage/contact.ts';
import { db } from '../../../utils/storage/db/db.ts';
import { makeBackup, planRestore, restore } from '../../../utils/storage/export/backup.ts';
import { readBackupFile } from '../../../utils/storage/export/format.ts';
import { tidyKeyFiles } from '../../../utils/storage/keys/data-key.ts';
import { changePassphrase, removePassphrase, setPassphrase, unlock, vaultState } from '../../../utils/storage/keys/vault.ts';
import { deleteProfile, listProfiles, saveProfile } from '../../../utils/storage/profiles/profiles.ts';
import { wipe } from '../../../utils/storage/wipe.ts';
import { operations, people, type Operation } from './faults-operations.ts';

export const words = 'あさがお りんご とけい 42';
export const others = 'ひまわり みかん つくえ 7';

const idOf = (at: number) => `3f0c7a52-6f1e-4d9b-9a3e-${String(at).padStart(12, '0')}`;
const contact = contactSchema.parse({ company: '', name: 'みほん', email: '', phone: '' });

let backup = '';

/** Stores what an operation begins with. Runs in a page of the extension. */
export async function prepare(operation: Operation): Promise<string> {
  for (let at = 0; at < people; at += 1) await saveProfile({ ...someBusiness, id: idOf(at) }, null);
  await saveContact(contact, undefined);
  if (operation === 'restore') {
    backup = (await makeBackup(words, 0)).text;
    for (let at = 0; at < people / 2; at += 1) await deleteProfile(idOf(at));
  }
  if (operations[operation].before === 'first') await setPassphrase(words);
  return backup;
}

/** @param kept the backup, where the operation needs it. */
export async function act(operation: Operation, kept: string): Promise<void> {
  if (operation === 'set') await setPassphrase(words);
  if (operation === 'change') await changePassphrase(words, others);
  if (operation === 'end') await removePassphrase(words);
  if (operation === 'wipe') await wipe();
  if (operation === 'restore') {
    const plan = await planRestore(await readBackupFile(kept), words);
    await restore(plan, new Set(plan.rows.map(({ id }) => id)), true);
  }
}

/** How everything stands after a start: who opens it, how many people are there, and how many cannot be read. */
export async function look(): Promise<{ opens: string; people: number; damaged: number; contact: string }> {
  await tidyKeyFiles().catch(() => undefined);
  let opens: string = await vaultState();
  if (opens === 'locked') {
    for (const [name, passphrase] of [
      ['first', words],
      ['second', others],
    ] as const) {
      const told = await unlock(passphrase).catch(() => ({ ok: false }));
      if (told.ok) opens = name;
    }
  }
  try {
    const { profiles, damaged } = await listProfiles();
    return { opens, people: profiles.length, damaged: damaged.length, contact: (await readContact()).name };
  } catch {
    return { opens: 'nothing', people: 0, damaged: await db.profiles.count(), contact: '' };
  }
}
