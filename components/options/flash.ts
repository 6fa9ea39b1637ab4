import { atom } from 'nanostores';
import { deleteProfile, restoreProfile, type ProfileRow } from '../../utils/storage/profiles.ts';
import { StorageFault, type StoreFault } from '../../utils/storage/fault.ts';

/** What has just been done, said once on the list. */
export type Flash =
  | { what: 'saved'; name: string }
  | { what: 'savedContact' }
  | { what: 'discarded' }
  | { what: 'removed'; name: string; row: ProfileRow }
  | { what: 'removedDamaged'; row: ProfileRow }
  | { what: 'restored' }
  | { what: 'fault'; fault: StoreFault };

export const flash = atom<Flash | null>(null);

const faultOf = (error: unknown): Flash => {
  if (error instanceof StorageFault) return { what: 'fault', fault: error.fault };
  throw error;
};

/** Deletes a profile and offers to take it back. A damaged one has no name. */
export async function remove(id: string, name: string | null): Promise<void> {
  try {
    const row = await deleteProfile(id);
    if (row) flash.set(name === null ? { what: 'removedDamaged', row } : { what: 'removed', name, row });
  } catch (error) {
    flash.set(faultOf(error));
  }
}

export async function restore(row: ProfileRow): Promise<void> {
  try {
    await restoreProfile(row);
    flash.set({ what: 'restored' });
  } catch (error) {
    flash.set(faultOf(error));
  }
}
