import type { Profile } from '../../profiles/profile.ts';
import { profileVersion } from '../../profiles/upgrade.ts';
import type { ProfileRow } from '../db/rows.ts';
import { seal, type Place } from '../keys/sealed-box.ts';

export const placeOfProfile = ({ id, schema }: Pick<ProfileRow, 'id' | 'schema'>): Place => ({ table: 'profiles', id, schema });

/** Encrypts a profile that has been checked. Needs no schema, so that a worker with nothing else in it is ready at once. */
export async function sealProfile(key: CryptoKey, profile: Profile): Promise<ProfileRow> {
  const row = { id: profile.id, schema: profileVersion };
  return { ...row, box: await seal(key, placeOfProfile(row), profile) };
}
