import { lastFour } from '../ccus/ids.ts';
import type { FieldKind } from '../ccus/labels.ts';
import { shaped } from '../fill/shape.ts';
import type { Values, ValuesRequest, Who } from '../messages/protocol.ts';
import { Refusal } from '../messages/receive.ts';
import { conflictOn } from '../profiles/conflict.ts';
import { composeInquiry } from '../profiles/inquiry-text.ts';
import type { Contact, Profile } from '../profiles/profile.ts';
import { readContact } from '../storage/contact.ts';
import { getProfile } from '../storage/profiles.ts';
import { grantOf } from './grants.ts';

const describe = (profile: Profile, until: number): Who => ({
  profileId: profile.id,
  kind: profile.kind,
  name: profile.name,
  lastFour: lastFour(profile.ccusId),
  until,
});

/** Whom the person chose for this tab, or `null`. */
export async function whoFor(tabId: number): Promise<Who | null> {
  const grant = await grantOf(tabId);
  if (grant === null || grant === 'ended') return null;
  const profile = await getProfile(grant.profileId);
  return profile ? describe(profile, grant.until) : null;
}

function valueOf(kind: FieldKind, profile: Profile, contact: Contact, request: ValuesRequest): string | null {
  switch (kind) {
    case 'inquiryCategory':
      return request.topic;
    case 'inquiryBody':
      return request.topic && composeInquiry(profile, request.topic, request.branch);
    case 'companyName':
      return contact.company;
    case 'personName':
    case 'lastName':
    case 'firstName':
      return contact.name;
    case 'email':
    case 'emailLocal':
    case 'emailDomain':
    case 'emailConfirm':
      return contact.email;
    case 'phone':
    case 'phone1':
    case 'phone2':
    case 'phone3':
      return contact.phone;
    case 'desiredEmail':
      return profile.desiredEmail;
    case 'reason':
      return profile.reason;
    case 'businessId':
      return profile.kind === 'business' ? profile.ccusId : null;
    case 'workerId':
      return profile.kind === 'worker' ? profile.ccusId : null;
    case 'birthDate':
    case 'birthYear':
    case 'birthMonth':
    case 'birthDay':
      return profile.kind === 'worker' ? profile.birthDate : null;
    // Whose address and whose name in kana a form means, the person who inquires or the one who
    // is registered, cannot be told; the first is not stored.
    case 'personNameKana':
    case 'lastNameKana':
    case 'firstNameKana':
    case 'postalCode':
    case 'postalCode1':
    case 'postalCode2':
    case 'prefecture':
    case 'address':
      return null;
  }
}

/**
 * The values one screen asked for, and no others, of the one profile that was
 * chosen for this tab.
 * @throws Refusal `noGrant`, `grantEnded` or `profileGone`.
 */
export async function valuesFor(tabId: number, request: ValuesRequest): Promise<Values> {
  const grant = await grantOf(tabId);
  if (grant === null) throw new Refusal('noGrant');
  if (grant === 'ended') throw new Refusal('grantEnded');
  const [profile, contact] = await Promise.all([getProfile(grant.profileId), readContact()]);
  if (!profile) throw new Refusal('profileGone');
  const values: Values['values'] = {};
  for (const wanted of request.wanted) {
    const stored = valueOf(wanted.kind, profile, contact, request);
    const value = stored && shaped(stored, wanted);
    if (value) values[wanted.kind] = value;
  }
  return { who: describe(profile, grant.until), values, conflict: conflictOn(request.seen, profile, contact) };
}
