import type { PersonKind } from '../ccus/ids.ts';
import { isMailAddress } from './mail-address.ts';
import { normaliseAll } from './normalise.ts';
import { idProblem, plainProblem, type Problems } from './problems.ts';
import { contactSchema, dateSchema, emptyItems, profileSchema, type Contact, type Profile } from './profile.ts';

/** The content of the form as text, even if it is wrong or incomplete. */
export interface ProfileDraft {
  kind: PersonKind;
  name: string;
  kana: string;
  ccusId: string;
  applicationId: string;
  postalCode: string;
  address: string;
  phone: string;
  mobile: string;
  employerId: string;
  employerName: string;
  birthYear: string;
  birthMonth: string;
  birthDay: string;
  registeredYear: string;
  registeredMonth: string;
  registeredDay: string;
  registeredEmail: string;
  desiredEmail: string;
  reason: string;
  canLogin: Profile['canLogin'];
}

/** Each date has three boxes. */
export const dateBoxes = {
  birthDate: ['birthYear', 'birthMonth', 'birthDay'],
  registeredOn: ['registeredYear', 'registeredMonth', 'registeredDay'],
} as const satisfies Record<string, readonly [year: keyof ProfileDraft, month: keyof ProfileDraft, day: keyof ProfileDraft]>;
export type DateItem = keyof typeof dateBoxes;
type DateBox = (typeof dateBoxes)[DateItem][number];

export const isDateItem = (field: string): field is DateItem => Object.hasOwn(dateBoxes, field);

/** Fields that can have a problem. The three boxes of a date count as one field. */
export type ProfileField = Exclude<keyof ProfileDraft, 'kind' | DateBox> | DateItem;

export type ReadDraft<Value, Field extends string> = { ok: true; value: Value } | { ok: false; problems: Problems<Field> };

export const emptyDraft = (kind: PersonKind): ProfileDraft => ({
  kind,
  ...emptyItems,
  employerId: '',
  employerName: '',
  birthYear: '',
  birthMonth: '',
  birthDay: '',
  registeredYear: '',
  registeredMonth: '',
  registeredDay: '',
});

/** The content of the form for a stored profile. */
export function toDraft(profile: Profile): ProfileDraft {
  const { id: _id, updatedAt: _updatedAt, ...items } = profile;
  const { birthDate, registeredOn, ...texts } = { birthDate: '', employerId: '', employerName: '', ...items };
  return { ...texts, ...boxesOf('birthDate', birthDate), ...boxesOf('registeredOn', registeredOn) } as ProfileDraft;
}

/** The three boxes of a date as it is stored. */
export function boxesOf(item: DateItem, iso: string): Partial<ProfileDraft> {
  const [year, month, day] = dateBoxes[item];
  const [typedYear = '', typedMonth = '', typedDay = ''] = iso.split('-');
  const bare = (part: string) => part.replace(/^0/, '');
  return { [year]: typedYear, [month]: bare(typedMonth), [day]: bare(typedDay) };
}

/** The date in the three boxes, in the form in which it is stored. */
export function isoDate(draft: ProfileDraft, item: DateItem): string {
  const [year = '', month = '', day = ''] = dateBoxes[item].map((box) => draft[box]);
  return year + month + day === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What is wrong with the date in the three boxes. @param now milliseconds since 1970: no date may be later. */
export const dateProblem = (draft: ProfileDraft, item: DateItem, iso: string, now: number): 'dateIncomplete' | 'date' | null => {
  if (iso === '') return null;
  if (dateBoxes[item].some((box) => draft[box] === '')) return 'dateIncomplete';
  const lived = dateSchema.safeParse(iso).success && iso >= '1900' && Date.parse(iso) <= now;
  return lived ? null : 'date';
};

/**
 * Checks the content of the form.
 *
 * @param id of the profile it will be stored as.
 * @param now milliseconds since 1970, UTC; becomes `updatedAt`.
 */
export const readDraft = (typed: ProfileDraft, id: string, now: number): ReadDraft<Profile, ProfileField> =>
  checkDraft(normaliseAll(typed), id, now);

/** The same for a draft whose fields were already normalised when they were read. */
export function checkDraft(draft: ProfileDraft, id: string, now: number): ReadDraft<Profile, ProfileField> {
  const dates = { birthDate: draft.kind === 'worker' ? isoDate(draft, 'birthDate') : '', registeredOn: isoDate(draft, 'registeredOn') };
  const read = profileSchema.safeParse({ ...draft, ...dates, id, updatedAt: now });
  const problems: Problems<ProfileField> = {};
  for (const field of ['registeredEmail', 'desiredEmail'] as const) {
    if (draft[field] !== '' && !isMailAddress(draft[field])) problems[field] = { key: 'mail' };
  }
  for (const [item, iso] of Object.entries(dates) as [DateItem, string][]) {
    const wrong = dateProblem(draft, item, iso, now);
    if (wrong) problems[item] = { key: wrong };
  }
  if (read.success && Object.keys(problems).length === 0) return { ok: true, value: read.data };
  for (const issue of read.error?.issues ?? []) {
    const field = issue.path[0] as ProfileField;
    if (field === 'ccusId') problems.ccusId = idProblem(draft.ccusId, draft.kind) ?? plainProblem('idNotDigits');
    else if (isDateItem(field)) problems[field] ??= { key: 'date' };
    else if (field === 'employerId') problems.employerId = idProblem(draft.employerId, 'business') ?? plainProblem('employerId');
    else problems[field] ??= plainProblem(issue.message);
  }
  return { ok: false, problems };
}

/** Checks the content of the form for the お問い合わせ担当者. */
export function readContactDraft(typed: Contact): ReadDraft<Contact, keyof Contact> {
  const read = contactSchema.safeParse(normaliseAll(typed));
  const problems: Problems<keyof Contact> = {};
  const { email } = normaliseAll(typed);
  if (email !== '' && !isMailAddress(email)) problems.email = { key: 'mail' };
  else if (read.success) return { ok: true, value: read.data };
  for (const issue of read.error?.issues ?? []) problems[issue.path[0] as keyof Contact] ??= plainProblem(issue.message);
  return { ok: false, problems };
}
