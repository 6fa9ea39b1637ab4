import { fieldKinds, type FieldKind } from '../../ccus/labels/kinds.ts';
import { shaped, type Wanted } from '../../fill/format-value.ts';
import type { Picked } from '../../messages/inquiry.ts';
import type { Who } from '../../messages/protocol.ts';
import { conflictOn, type Conflict, type SeenOnPage } from '../../profiles/conflict.ts';
import { checkInquiry } from '../../inquiries/check.ts';
import type { Answers } from '../../inquiries/prompts.ts';
import { composeInquiry } from '../../inquiries/text.ts';
import type { Contact, Profile } from '../../profiles/profile.ts';
import { askHere, checkWords } from '../../words/ja/inquiry-checks.ts';
import { draftIn } from './records.ts';
import { describe, grantedProfile, mustBeRead } from '../chosen-profile.ts';

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
