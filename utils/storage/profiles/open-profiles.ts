import { profileSchema, type Profile } from '../../profiles/profile.ts';
import { upgradeProfile } from '../../profiles/upgrade.ts';
import { unseal } from '../keys/sealed-box.ts';
import { StorageFault } from '../db/fault.ts';
import { placeOfProfile } from './seal-profile.ts';
import { type ProfileRow } from '../db/rows.ts';

/**
 * Why a record cannot be read.
 * - `sealed`: it does not open, because it was changed on the disk or sealed with another key.
 * - `shape`: it opens, but does not fit the schema.
 */
export interface DamagedRecord {
  id: string;
  why: 'sealed' | 'shape';
}

export interface OpenedProfiles {
  profiles: Profile[];
  damaged: DamagedRecord[];
}

async function openOne(key: CryptoKey, row: ProfileRow): Promise<Profile | DamagedRecord> {
  const value = await unseal(key, placeOfProfile(row), row.box).catch(() => undefined);
  if (value === undefined) return { id: row.id, why: 'sealed' };
  const read = profileSchema.safeParse(upgradeProfile(value, row.schema));
  return read.success && read.data.id === row.id ? read.data : { id: row.id, why: 'shape' };
}

/**
 * Decrypts one row.
 *
 * @throws {StorageFault} `storeDamaged`
 */
export async function openProfile(key: CryptoKey, row: ProfileRow): Promise<Profile> {
  const opened = await openOne(key, row);
  if ('why' in opened) throw new StorageFault('storeDamaged');
  return opened;
}

/** Decrypts rows, the most recently updated first. A bad row does not throw; it is listed in `damaged`. */
export async function openProfiles(key: CryptoKey, rows: ProfileRow[]): Promise<OpenedProfiles> {
  const profiles: Profile[] = [];
  const damaged: DamagedRecord[] = [];
  for (const opened of await Promise.all(rows.map((row) => openOne(key, row)))) {
    if ('why' in opened) damaged.push(opened);
    else profiles.push(opened);
  }
  profiles.sort((one, other) => other.updatedAt - one.updatedAt);
  return { profiles, damaged };
}
