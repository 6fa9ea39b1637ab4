import type { Contact } from '../../utils/profiles/profile.ts';
import { emptyDraft, readContactDraft, readDraft, type ProfileDraft } from '../../utils/profiles/draft.ts';
import { saveContact } from '../../utils/storage/contact.ts';
import { db } from '../../utils/storage/db/db.ts';
import { saveProfile } from '../../utils/storage/profiles/profiles.ts';

export interface ToStore {
  drafts: (Pick<ProfileDraft, 'kind'> & Partial<ProfileDraft> & { id: string })[];
  contact: Contact | null;
}

/** Runs in a page of the extension: stores what would have been typed into the forms, by the code behind them. */
export async function storePeople({ drafts, contact }: ToStore): Promise<void> {
  for (const { id, ...draft } of drafts) {
    const read = readDraft({ ...emptyDraft(draft.kind), ...draft }, id, Date.now());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    await saveProfile(read.value, null);
  }
  const asks = contact && readContactDraft(contact);
  if (asks?.ok === false) throw new Error(JSON.stringify(asks.problems));
  if (asks) await saveContact(asks.value, undefined);
  db.close();
}
