import { atom, onMount } from 'nanostores';
import { requestBackground } from '../../utils/messages/send.ts';
import { deleteInquiries, listInquiries, restoreInquiries } from '../../utils/storage/inquiries.ts';
import { type InquiryRow } from '../../utils/storage/db/rows.ts';
import { deleteProfile, restoreProfile, type DeletedProfile } from '../../utils/storage/profiles/profiles.ts';
import { onSessionKey } from '../../utils/storage/keys/session-key.ts';
import { StorageFault, type StoreFault } from '../../utils/storage/db/fault.ts';

/** Reports the last action once, on the list. */
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

// Deleted records can be restored only as they were sealed; a new key would not open them any more.
onMount(flash, () => onSessionKey(() => flash.set(null)));

const faultOf = (error: unknown): Flash => {
  if (error instanceof StorageFault) return { what: 'fault', fault: error.fault };
  throw error;
};

/** Inquiries for a deleted person stay, under the name of that time, unless the user decides otherwise. */
async function inquiriesOf(profileId: string): Promise<string[]> {
  const { inquiries } = await listInquiries();
  return inquiries.filter((one) => one.profileId === profileId).map(({ id }) => id);
}

/** Deletes inquiries and offers to undo that, together with the deletion of the profile before. */
export async function removeInquiries(ids: readonly string[], deleted?: DeletedProfile): Promise<void> {
  try {
    const rows = await deleteInquiries(ids);
    flash.set({ what: 'removedInquiries', rows, ...(deleted ? { deleted } : {}) });
    await requestBackground('inquiries/changed', {});
  } catch (error) {
    flash.set(faultOf(error));
  }
}

/** Deletes a profile and offers to undo that. A damaged profile has no name. */
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
