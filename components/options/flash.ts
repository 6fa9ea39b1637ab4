import { atom, onMount } from 'nanostores';
import { requestBackground } from '../../utils/messages/send.ts';
import { deleteInquiries, listInquiries, restoreInquiries } from '../../utils/storage/inquiries.ts';
import { type InquiryRow } from '../../utils/storage/db/rows.ts';
import { deleteProfile, restoreProfile, type DeletedProfile } from '../../utils/storage/profiles/profiles.ts';
import { onSessionKey } from '../../utils/storage/keys/session-key.ts';
import { StorageFault, type StoreFault } from '../../utils/storage/db/fault.ts';

/** What has just been done, said once on the list. */
export type Flash =
  | { what: 'saved'; name: string }
  | { what: 'savedContact' }
  | { what: 'discarded' }
  | { what: 'removed'; name: string; deleted: DeletedProfile; inquiries: string[] }
  | { what: 'removedDamaged'; deleted: DeletedProfile }
  | { what: 'removedInquiries'; rows: InquiryRow[]; deleted?: DeletedProfile }
  | { what: 'restored' }
  | { what: 'fault'; fault: StoreFault };

export const flash = atom<Flash | null>(null);

// What was deleted is still sealed; a new key would not open it any more.
onMount(flash, () => onSessionKey(() => flash.set(null)));

const faultOf = (error: unknown): Flash => {
  if (error instanceof StorageFault) return { what: 'fault', fault: error.fault };
  throw error;
};

/** What was asked for somebody is kept under the name of then, unless the person says otherwise. */
async function inquiriesOf(profileId: string): Promise<string[]> {
  const { inquiries } = await listInquiries();
  return inquiries.filter((one) => one.profileId === profileId).map(({ id }) => id);
}

/** Deletes inquiries and offers to take it back, together with the profile that was deleted before. */
export async function removeInquiries(ids: readonly string[], deleted?: DeletedProfile): Promise<void> {
  try {
    const rows = await deleteInquiries(ids);
    flash.set({ what: 'removedInquiries', rows, ...(deleted ? { deleted } : {}) });
    await requestBackground('inquiries/changed', {});
  } catch (error) {
    flash.set(faultOf(error));
  }
}

/** Deletes a profile and offers to take it back. A damaged one has no name. */
export async function remove(id: string, name: string | null): Promise<void> {
  try {
    const deleted = await deleteProfile(id);
    if (!deleted) return;
    if (name === null) flash.set({ what: 'removedDamaged', deleted });
    else flash.set({ what: 'removed', name, deleted, inquiries: await inquiriesOf(id) });
  } catch (error) {
    flash.set(faultOf(error));
  }
}

export async function restoreDeleted(deleted: DeletedProfile | undefined, rows: readonly InquiryRow[]): Promise<void> {
  try {
    if (deleted) await restoreProfile(deleted);
    await restoreInquiries(rows);
    flash.set({ what: 'restored' });
    if (rows.length > 0) await requestBackground('inquiries/changed', {});
  } catch (error) {
    flash.set(faultOf(error));
  }
}
