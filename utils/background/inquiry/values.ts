import { lastFour } from '../../ccus/ids.ts';
import { fieldKinds, type FieldKind } from '../../ccus/labels.ts';
import { shaped, type Wanted } from '../../fill/format-value.ts';
import type { Picked } from '../../messages/inquiry.ts';
import type { Conflict, SeenOnPage, Who } from '../../messages/protocol.ts';
import { Refusal } from '../../messages/receive.ts';
import { conflictOn } from '../../profiles/conflict.ts';
import { checkInquiry } from '../../inquiries/check.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import type { Answers } from '../../inquiries/prompts.ts';
import { composeInquiry } from '../../inquiries/text.ts';
import type { Contact, Profile } from '../../profiles/profile.ts';
import { StorageFault } from '../../storage/db/fault.ts';
import { readTogether } from '../../storage/read-together.ts';
import { askHere, checkWords } from '../../words/ja/inquiry-checks.ts';
import { grantOf } from '../grants.ts';
import { draftIn } from './records.ts';

/** What one screen asks for. */
interface ValuesRequest extends Picked {
  /** The fields of the screen, and the form that each wants its value in. */
  wanted: readonly Wanted[];
  seen: SeenOnPage;
}

interface Values {
  who: Who;
  values: Partial<Record<FieldKind, string>>;
  conflict: Conflict | null;
  /** What may be wrong with the inquiry, in whole sentences. */
  warnings: string[];
}

const describe = (profile: Profile, until: number): Who => ({
  profileId: profile.id,
  kind: profile.kind,
  name: profile.name,
  lastFour: lastFour(profile.ccusId),
  until,
});

/** Whom the person chose for this tab, or `null`. */
export const whoFor = async (tabId: number): Promise<Who | null> => (await whoAndContact(tabId))?.who ?? null;

/** The same, with the one who sends the inquiries: `null` where that cannot be read. */
export async function whoAndContact(tabId: number): Promise<{ who: Who; contact: Contact | null } | null> {
  const grant = await grantOf(tabId);
  if (grant === null || grant === 'ended') return null;
  const { profiles, contact } = await readTogether([grant.profileId]);
  const profile = profiles.get(grant.profileId);
  return profile ? { who: describe(profile, grant.until), contact } : null;
}

interface Granted {
  profile: Profile;
  until: number;
  contact: Contact | null;
  inquiries: Inquiry[];
}

/**
 * The profile that was chosen for a tab, and what goes with it into a form, read in one go.
 * @throws Refusal `noGrant`, `grantEnded` or `profileGone`.
 */
export async function grantedProfile(tabId: number, withInquiries = false): Promise<Granted> {
  const grant = await grantOf(tabId);
  if (grant === null) throw new Refusal('noGrant');
  if (grant === 'ended') throw new Refusal('grantEnded');
  const { profiles, contact, inquiries } = await readTogether([grant.profileId], withInquiries);
  const profile = profiles.get(grant.profileId);
  if (!profile) throw new Refusal('profileGone');
  return { profile, until: grant.until, contact, inquiries };
}

/** @throws {StorageFault} `storeDamaged`: a form must not go out with half of it. */
export function mustBeRead(contact: Contact | null): Contact {
  if (!contact) throw new StorageFault('storeDamaged');
  return contact;
}

/** What the person who is chosen, or the one who asks, may have a value for. */
export const kindsFor = (who: Who | null): FieldKind[] =>
  fieldKinds.filter((kind) => {
    if (/^(personNameKana|lastNameKana|firstNameKana|postalCode.?|prefecture|address)$/.test(kind)) return false;
    if (kind === 'businessId') return who?.kind === 'business';
    return kind !== 'workerId' && !kind.startsWith('birth') ? true : who?.kind === 'worker';
  });

function valueOf(kind: FieldKind, profile: Profile, contact: Contact, request: ValuesRequest, answers: Answers): string | null {
  switch (kind) {
    case 'inquiryCategory':
      return request.topic;
    case 'inquiryBody':
      return composeInquiry(profile, request.topic, request.branch, answers);
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
    case 'registeredId':
      return profile.ccusId;
    case 'registeredEmail':
      return profile.registeredEmail;
    // The search knows 法人 only; of a worker nothing is looked for there.
    case 'registeredName':
      return profile.kind === 'business' ? profile.name : null;
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
  const { topic, branch } = request;
  const asksBody = request.wanted.some(({ kind }) => kind === 'inquiryBody');
  const { profile, until, inquiries, ...read } = await grantedProfile(tabId, asksBody);
  const contact = mustBeRead(read.contact);
  const answers = draftIn(inquiries, profile.id, topic, branch)?.answers ?? {};
  const values: Values['values'] = {};
  for (const wanted of request.wanted) {
    const stored = valueOf(wanted.kind, profile, contact, request, answers);
    const value = stored && shaped(stored, wanted);
    if (value) values[wanted.kind] = value;
  }
  const words = { ...checkWords.get(), ...askHere.get() };
  return {
    who: describe(profile, until),
    values,
    conflict: conflictOn(request.seen, profile, contact),
    warnings: asksBody ? checkInquiry(profile, topic, branch, answers).map((key) => words[key]) : [],
  };
}
