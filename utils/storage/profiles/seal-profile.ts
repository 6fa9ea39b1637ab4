import type { Profile } from '../../profiles/profile.ts';
import { profileVersion } from '../../profiles/upgrade.ts';
import type { ProfileRow } from '../db/rows.ts';
import { seal, type Place } from '../keys/sealed-box.ts';

export const placeOfProfile = ({ id, schema }: Pick<ProfileRow, 'id' | 'schema'>): Place => ({ table: 'profiles', id, schema });

/** Encrypts a checked profile. It imports no schema, so that the worker that does nothing else is ready at once. */
export async function sealProfile(key: CryptoKey, profile: Profile): Promise<ProfileRow> {
  const row = { id: profile.id, schema: profileVersion };
  return { ...row, box: await seal(key, placeOfProfile(row), profile) };
}
