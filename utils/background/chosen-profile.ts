import { lastFour } from '../ccus/ids.ts';
import type { Inquiry } from '../inquiries/inquiry.ts';
import type { Who } from '../messages/protocol.ts';
import { Refusal } from '../messages/receive.ts';
import type { Contact, Profile } from '../profiles/profile.ts';
import { StorageFault } from '../storage/db/fault.ts';
import { readTogether } from '../storage/read-together.ts';
import { grantOf } from './grants.ts';

export const describe = (profile: Profile, until: number): Who => ({
  profileId: profile.id,
  kind: profile.kind,
  name: profile.name,
  lastFour: lastFour(profile.ccusId),
  until,
});

/** The person chosen for this tab, or `null`. */
export const whoFor = async (tabId: number): Promise<Who | null> => (await whoAndContact(tabId))?.who ?? null;

/** The same together with the contact person, who is `null` if the row cannot be read. */
export async function whoAndContact(tabId: number): Promise<{ who: Who; contact: Contact | null } | null> {
  const grant = await grantOf(tabId);
  if (grant === null || typeof grant === 'string') return null;
  const { profiles, contact } = await readTogether([grant.profileId]);
  const profile = profiles.get(grant.profileId);
  return profile ? { who: describe(profile, grant.until), contact } : null;
}
export interface Granted {
  profile: Profile;
  until: number;
  contact: Contact | null;
  inquiries: Inquiry[];
}

/**
 * The profile chosen for a tab, with everything else that goes into a form, in one reading.
 * @throws Refusal `noGrant`, `grantEnded` or `profileGone`.
 */
export async function grantedProfile(tabId: number, withInquiries = false): Promise<Granted> {
  const grant = await grantOf(tabId);
  if (grant === null) throw new Refusal('noGrant');
  if (typeof grant === 'string') throw new Refusal(grant === 'clock' ? 'clockChanged' : 'grantEnded');
  const { profiles, contact, inquiries } = await readTogether([grant.profileId], withInquiries);
  const profile = profiles.get(grant.profileId);
  if (!profile) throw new Refusal('profileGone');
  return { profile, until: grant.until, contact, inquiries };
}

/** @throws {StorageFault} `storeDamaged`: a form must not be filled with only a part of the data. */
export function mustBeRead(contact: Contact | null): Contact {
  if (!contact) throw new StorageFault('storeDamaged');
  return contact;
}
