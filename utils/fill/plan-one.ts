import type { FieldKind } from '../ccus/labels/kinds.ts';
import { neverAt, type Never } from '../lessons/forbidden.ts';
import type { Contact, Profile } from '../profiles/profile.ts';
import type { Held, PageFacts } from '../reader/facts.ts';
import type { FieldReading } from '../reader/fields.ts';
import { fieldsOf } from './fillable-fields.ts';
import { shaped } from './format-value.ts';
import { oneValue, type OneValue } from './one-value.ts';
import { makePlan } from './plan.ts';

/** The kinds of field that a value may have, the whole first: a field that takes a part of it gets that part. */
const families: Record<OneValue, readonly FieldKind[]> = {
  contactCompany: ['companyName'],
  contactName: ['personName', 'lastName', 'firstName'],
  contactEmail: ['email', 'emailLocal', 'emailDomain', 'emailConfirm'],
  contactPhone: ['phone', 'phone1', 'phone2', 'phone3'],
  name: ['personName', 'lastName', 'firstName'],
  kana: ['personNameKana', 'lastNameKana', 'firstNameKana'],
  ccusId: ['registeredId'],
  postalCode: ['postalCode', 'postalCode1', 'postalCode2'],
  address: ['address', 'prefecture'],
  phone: ['phone', 'phone1', 'phone2', 'phone3'],
  mobile: ['phone', 'phone1', 'phone2', 'phone3'],
  birthDate: ['birthDate', 'birthYear', 'birthMonth', 'birthDay'],
  registeredEmail: ['registeredEmail', 'email', 'emailLocal', 'emailDomain', 'emailConfirm'],
  desiredEmail: ['desiredEmail', 'email', 'emailLocal', 'emailDomain', 'emailConfirm'],
};

/** A company's name is not split where a person's is. */
const familyOf = (what: OneValue, { kind }: Profile): readonly FieldKind[] =>
  what === 'name' && kind === 'business' ? ['companyName'] : families[what];

/** The field that the person put the cursor into, and the page around it. */
export interface OneField {
  facts: PageFacts;
  held: readonly (Held | null)[];
  /** Its place among the controls of the facts. */
  at: number;
}

/**
 * What becomes of one value in one field.
 * - `fill`: it may be written. `ask`: something else stands there.
 * - `same`: it stands there already. The others say why nothing is written.
 */
export type OnePlan =
  | { is: 'fill' | 'ask'; kind: FieldKind; value: string; current: string }
  | { is: 'same' | 'noValue' | 'tooLong' }
  | { is: 'never'; why: Never };

/** Plans one value for one field. Pure: no page is touched. */
export function planOne(what: OneValue, { facts, held, at }: OneField, reading: FieldReading, profile: Profile, contact: Contact): OnePlan {
  const family = familyOf(what, profile);
  const read = reading.sure.find((field) => field.at === at);
  const kind = family.find((one) => one === read?.kind) ?? family[0]!;
  const why = neverAt(reading, facts.controls, at, kind);
  if (why) return { is: 'never', why };
  const one = fieldsOf([{ kind, at, label: '', score: 0 }], facts, held);
  const stored = oneValue(what, profile, contact);
  const value = stored === '' || !one.wanted[0] ? null : shaped(stored, one.wanted[0]);
  const [row] = makePlan(one.fields, value === null ? {} : { [kind]: value });
  if (!row || row.state === 'noValue') return { is: 'noValue' };
  if (row.state === 'same' || row.state === 'tooLong') return { is: row.state };
  return { is: row.state === 'fill' ? 'fill' : 'ask', kind, value: row.next, current: row.current };
}
