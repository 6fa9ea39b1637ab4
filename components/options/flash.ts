import { atom, onMount } from 'nanostores';
import { deleteProfile, restoreProfile, type DeletedProfile } from '../../utils/storage/profiles.ts';
import { onSessionKey } from '../../utils/storage/session-key.ts';
import { StorageFault, type StoreFault } from '../../utils/storage/fault.ts';

/** What has just been done, said once on the list. */
export type Flash =
  | { what: 'saved'; name: string }
  | { what: 'savedContact' }
  | { what: 'discarded' }
  | { what: 'removed'; name: string; deleted: DeletedProfile }
  | { what: 'removedDamaged'; deleted: DeletedProfile }
  | { what: 'restored' }
  | { what: 'fault'; fault: StoreFault };

export const flash = atom<Flash | null>(null);

// What was deleted is still sealed; a new key would not open it any more.
onMount(flash, () => onSessionKey(() => flash.set(null)));

const faultOf = (error: unknown): Flash => {
  if (error instanceof StorageFault) return { what: 'fault', fault: error.fault };
  throw error;
};

/** Deletes a profile and offers to take it back. A damaged one has no name. */
export async function remove(id: string, name: string | null): Promise<void> {
  try {
    const deleted = await deleteProfile(id);
    if (deleted) flash.set(name === null ? { what: 'removedDamaged', deleted } : { what: 'removed', name, deleted });
  } catch (error) {
    flash.set(faultOf(error));
  }
}

export async function restore(deleted: DeletedProfile): Promise<void> {
  try {
    await restoreProfile(deleted);
    flash.set({ what: 'restored' });
  } catch (error) {
    flash.set(faultOf(error));
  }
}
