import { describe, expect, it } from 'vitest';
import { emptyDraft, readContactDraft, readDraft, toDraft, type ProfileDraft } from '../../../utils/profiles/draft.ts';
import { emptyContact } from '../../../utils/profiles/profile.ts';

const id = '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11';
const now = Date.UTC(2026, 10, 21);

const worker: ProfileDraft = {
  ...emptyDraft('worker'),
  name: '山田　太郎',
  ccusId: '１２３４－５６７８－９０１２－２１',
  birthYear: '昭和40',
  birthMonth: '7',
  birthDay: '１',
  registeredYear: '令和３',
  registeredMonth: '６月',
  registeredDay: '10',
  phone: '(090)1234-5678',
};

const problemsOf = (draft: ProfileDraft) => {
  const read = readDraft(draft, id, now);
  return read.ok ? {} : read.problems;
};

describe('reading the form', () => {
  it('folds what was typed and stores it', () => {
    expect(readDraft(worker, id, now)).toEqual({
      ok: true,
      value: {
        kind: 'worker',
        id,
        updatedAt: now,
        name: '山田　太郎',
        ccusId: '12345678901221',
        birthDate: '1965-07-01',
        kana: '',
        applicationId: '',
        postalCode: '',
        mobile: '',
        employerId: '',
        employerName: '',
        address: '',
        phone: '090-1234-5678',
        registeredEmail: '',
        desiredEmail: '',
        reason: '',
        canLogin: 'unknown',
        registeredOn: '2021-06-10',
      },
    });
  });

  it('shows a stored profile as it was, so that nothing counts as changed', () => {
    const read = readDraft(worker, id, now);
    if (!read.ok) throw new Error('the example is wrong');
    const shown = toDraft(read.value);
    expect(shown).toMatchObject({ birthYear: '1965', birthMonth: '7', birthDay: '1' });
    expect(readDraft(shown, id, now)).toEqual(read);
  });

  it('keeps no birth date for a business', () => {
    const read = readDraft({ ...emptyDraft('business'), name: '青木組', birthYear: '1965' }, id, now);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && 'birthDate' in read.value).toBe(false);
  });

  it('needs the name and nothing else', () => {
    expect(problemsOf(emptyDraft('business'))).toEqual({ name: { key: 'nameMissing' } });
    expect(problemsOf({ ...emptyDraft('business'), name: ' 　' })).toEqual({ name: { key: 'nameMissing' } });
  });

  it.each<[Partial<ProfileDraft>, object]>([
    [{ ccusId: '12345678901222' }, { ccusId: { key: 'idOfBusiness' } }],
    [{ ccusId: '123' }, { ccusId: { key: 'idTooShort', count: 11 } }],
    [{ phone: '12-3456' }, { phone: { key: 'phone' } }],
    [{ registeredEmail: 'taro@' }, { registeredEmail: { key: 'mail' } }],
    [{ desiredEmail: '太郎@example.jp' }, { desiredEmail: { key: 'mail' } }],
    [{ postalCode: '12345' }, { postalCode: { key: 'postalCode' } }],
    [{ employerId: '98765432109821' }, { employerId: { key: 'idOfWorker' } }],
    [{ applicationId: 'A-1' }, { applicationId: { key: 'applicationId' } }],
    [{ reason: 'あ'.repeat(201) }, { reason: { key: 'tooLong' } }],
    [{ birthDay: '' }, { birthDate: { key: 'dateIncomplete' } }],
    [{ birthMonth: '2', birthDay: '30' }, { birthDate: { key: 'date' } }],
    [{ birthYear: '2027' }, { birthDate: { key: 'date' } }],
    [{ birthYear: '65' }, { birthDate: { key: 'date' } }],
    [{ registeredDay: '' }, { registeredOn: { key: 'dateIncomplete' } }],
    [
      { registeredMonth: '2', registeredDay: '30', birthYear: '65' },
      { birthDate: { key: 'date' }, registeredOn: { key: 'date' } },
    ],
  ])('%j', (change, problems) => {
    expect(problemsOf({ ...worker, ...change })).toEqual(problems);
  });

  it('reports every problem at once', () => {
    expect(problemsOf({ ...worker, name: '', ccusId: '1', phone: '1' })).toEqual({
      name: { key: 'nameMissing' },
      ccusId: { key: 'idTooShort', count: 13 },
      phone: { key: 'phone' },
    });
  });
});

describe('reading the contact', () => {
  it('takes an empty one', () => {
    expect(readContactDraft(emptyContact)).toEqual({ ok: true, value: emptyContact });
  });

  it('folds and checks', () => {
    expect(readContactDraft({ ...emptyContact, email: 'ｊｉｒｏ@example.jp' })).toMatchObject({ value: { email: 'jiro@example.jp' } });
    expect(readContactDraft({ ...emptyContact, email: 'jiro' })).toEqual({ ok: false, problems: { email: { key: 'mail' } } });
  });
});
