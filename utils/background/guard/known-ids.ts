import { idLength } from '../../ccus/ids.ts';
import type { KnownId } from '../../guard/advice.ts';
import type { HostTrust } from '../../messages/protocol.ts';
import type { Profile } from '../../profiles/profile.ts';
import { getProfile, listProfiles } from '../../storage/profiles/profiles.ts';

const known = ({ id, kind, name, ccusId }: Profile): KnownId => ({ profileId: id, kind, name, id: ccusId });

/**
 * The one chosen for the tab, and everybody whose ID is stored once enough of
 * an ID has been typed to compare. Nobody on a page that is not trusted, or
 * while the store is locked: tries are counted all the same.
 */
export async function knownIds(
  trust: HostTrust,
  chosenId: string | null,
  digits: string,
): Promise<{ all: KnownId[]; chosen: KnownId | null }> {
  const nobody = { all: [], chosen: null };
  if (trust !== 'yes') return nobody;
  try {
    const { profiles } = digits.length >= idLength.value - 1 ? await listProfiles() : { profiles: [] };
    const profile = chosenId === null ? null : (profiles.find(({ id }) => id === chosenId) ?? (await getProfile(chosenId)));
    const all = profiles.filter(({ ccusId }) => ccusId !== '').map(known);
    return { all, chosen: profile && profile.ccusId !== '' ? known(profile) : null };
  } catch {
    return nobody;
  }
}
