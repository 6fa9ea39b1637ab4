import type { PersonKind } from '../ccus/ids.ts';
import { foldAll } from './fold.ts';
import { idProblem, plainProblem, type Problems } from './problems.ts';
import { contactSchema, profileSchema, type Contact, type Profile } from './profile.ts';

/** What stands in the form: text, however wrong or half-done. */
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
  registeredEmail: string;
  desiredEmail: string;
  reason: string;
  canLogin: Profile['canLogin'];
}

/** Fields that can have a problem; the three boxes of the birth date are one. */
export type ProfileField = Exclude<keyof ProfileDraft, 'kind' | 'birthYear' | 'birthMonth' | 'birthDay'> | 'birthDate';

export type ReadDraft<Value, Field extends string> = { ok: true; value: Value } | { ok: false; problems: Problems<Field> };

export const emptyDraft = (kind: PersonKind): ProfileDraft => ({
  kind,
  name: '',
  kana: '',
  ccusId: '',
  applicationId: '',
  postalCode: '',
  address: '',
  phone: '',
  mobile: '',
  employerId: '',
  employerName: '',
  birthYear: '',
  birthMonth: '',
  birthDay: '',
  registeredEmail: '',
  desiredEmail: '',
  reason: '',
  canLogin: 'unknown',
});

/** A stored profile as it stands in the form. */
export function toDraft(profile: Profile): ProfileDraft {
  const { id: _id, updatedAt: _updatedAt, ...items } = profile;
  const { birthDate, ...texts } = { birthDate: '', employerId: '', employerName: '', ...items };
  const [birthYear = '', month = '', day = ''] = birthDate.split('-');
  const bare = (part: string) => part.replace(/^0/, '');
  return { ...texts, birthYear, birthMonth: bare(month), birthDay: bare(day) };
}

const isoDate = (draft: ProfileDraft) => {
  const { birthYear: year, birthMonth: month, birthDay: day } = draft;
  return year + month + day === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const dateProblem = (draft: ProfileDraft, iso: string, now: number): 'dateIncomplete' | 'date' | null => {
  if (iso === '') return null;
  if ([draft.birthYear, draft.birthMonth, draft.birthDay].includes('')) return 'dateIncomplete';
  const lived = iso >= '1900' && Date.parse(iso) <= now;
  return lived ? null : 'date';
};

/**
 * Checks what stands in the form.
 *
 * @param id of the profile it will be stored as.
 * @param now milliseconds since 1970, UTC; becomes `updatedAt`.
 */
export const readDraft = (typed: ProfileDraft, id: string, now: number): ReadDraft<Profile, ProfileField> =>
  checkDraft(foldAll(typed), id, now);

/** The same for a draft whose every field was folded when it was read. */
export function checkDraft(draft: ProfileDraft, id: string, now: number): ReadDraft<Profile, ProfileField> {
  const { birthYear: _y, birthMonth: _m, birthDay: _d, ...texts } = draft;
  const birthDate = draft.kind === 'worker' ? isoDate(draft) : '';
  const read = profileSchema.safeParse({ ...texts, birthDate, id, updatedAt: now });
  const wrongDate = dateProblem(draft, birthDate, now);
  if (read.success && !wrongDate) return { ok: true, value: read.data };
  const problems: Problems<ProfileField> = wrongDate ? { birthDate: { key: wrongDate } } : {};
  for (const issue of read.error?.issues ?? []) {
    const field = issue.path[0] as ProfileField;
    if (field === 'ccusId') problems.ccusId = idProblem(draft.ccusId, draft.kind) ?? plainProblem('idNotDigits');
    else if (field === 'birthDate') problems.birthDate ??= { key: 'date' };
    else if (field === 'employerId') problems.employerId = idProblem(draft.employerId, 'business') ?? plainProblem('employerId');
    else problems[field] ??= plainProblem(issue.message);
  }
  return { ok: false, problems };
}

/** Checks what stands in the form of the お問い合わせ担当者. */
export function readContactDraft(typed: Contact): ReadDraft<Contact, keyof Contact> {
  const read = contactSchema.safeParse(foldAll(typed));
  if (read.success) return { ok: true, value: read.data };
  const problems: Problems<keyof Contact> = {};
  for (const issue of read.error.issues) problems[issue.path[0] as keyof Contact] ??= plainProblem(issue.message);
  return { ok: false, problems };
}
