import { describe, expect, it } from 'vitest';
import type { OneValue } from '../../../utils/fill/one-value.ts';
import { planOne, type OneField } from '../../../utils/fill/plan-one.ts';
import type { ControlFacts, Held } from '../../../utils/reader/facts.ts';
import { readScreenFields } from '../../../utils/reader/registered-fields.ts';
import type { Contact, WorkerProfile } from '../../../utils/profiles/profile.ts';
import { someBusiness } from '../../examples/people-examples.ts';

const contact: Contact = { company: '見本商事', name: '基金 次郎', email: 'jiro@mihon.example', phone: '03-0000-3333' };
const business = { ...someBusiness };
const worker: WorkerProfile = {
  ...someBusiness,
  kind: 'worker',
  name: '見本 一郎',
  ccusId: '98765432109821',
  birthDate: '1965-07-01',
  employerId: '',
  employerName: '',
};

const control = (some: Partial<ControlFacts>): ControlFacts => ({
  control: 'line',
  type: 'text',
  placeholder: '',
  code: '',
  maxLength: -1,
  options: [],
  form: 1,
  section: '',
  own: '',
  before: [],
  heading: [],
  after: '',
  gap: null,
  ...some,
});
const holds = (value: string, some: Partial<Held> = {}): Held => ({ value, options: null, pattern: '', title: '', ...some });
const field = (facts: Partial<ControlFacts>, held = holds(''), others: ControlFacts[] = []): OneField => ({
  facts: { controls: [control(facts), ...others], buttons: [], title: '', gaveUp: false },
  held: [held, ...others.map(() => null)],
  at: 0,
});
const plan = (what: OneValue, one: OneField, profile: typeof business | typeof worker = business) =>
  planOne(what, one, readScreenFields(one.facts), profile, contact);

describe('one value for one field', () => {
  it('goes into a field that nobody understands, and never over what stands there', () => {
    expect(plan('contactCompany', field({ own: 'ほにゃらら' }))).toMatchObject({ is: 'fill', value: contact.company });
    expect(plan('contactCompany', field({ own: 'ほにゃらら' }, holds('書きかけ')))).toMatchObject({ is: 'ask', current: '書きかけ' });
    expect(plan('contactCompany', field({ own: 'ほにゃらら' }, holds(contact.company)))).toEqual({ is: 'same' });
  });

  it('never goes into a password, a code, a search or the ID of a login', () => {
    const password = control({ control: 'password', type: 'password', own: 'パスワード' });
    expect(plan('ccusId', field({ control: 'password', type: 'password' }))).toEqual({ is: 'never', why: 'password' });
    expect(plan('ccusId', field({ own: 'セキュリティコード' }))).toEqual({ is: 'never', why: 'password' });
    expect(plan('ccusId', field({ own: 'ログインID' }, holds(''), [password]))).toEqual({ is: 'never', why: 'password' });
    expect(plan('contactName', field({ type: 'search', own: 'サイト内検索' }))).toEqual({ is: 'never', why: 'search' });
  });

  it('takes the form that the field wants, and a part where the field is a part', () => {
    const digits = contact.phone.replace(/-/g, '');
    expect(plan('contactPhone', field({ own: '電話番号（ハイフンなし）' }))).toMatchObject({ value: digits });
    expect(plan('birthDate', field({ own: '生年月日', type: 'date' }), worker)).toMatchObject({ value: worker.birthDate });
    expect(plan('contactName', field({ own: '姓' }, holds(''), [control({ own: '名' })]))).toMatchObject({
      kind: 'lastName',
      value: contact.name.split(/\s/)[0],
    });
  });

  it('says so where nothing is stored, or where it does not fit', () => {
    expect(plan('birthDate', field({ own: '生年月日' }))).toEqual({ is: 'noValue' });
    expect(plan('contactEmail', field({ own: 'メールアドレス', maxLength: 5 }))).toEqual({ is: 'tooLong' });
  });
});
