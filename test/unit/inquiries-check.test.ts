import { describe, expect, it } from 'vitest';
import { checkInquiry } from '../../utils/inquiries/check.ts';
import type { Answers } from '../../utils/inquiries/prompts.ts';
import type { BusinessProfile, Profile, WorkerProfile } from '../../utils/profiles/profile.ts';

const whole: BusinessProfile = {
  kind: 'business',
  id: '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11',
  name: '見本建設株式会社',
  kana: '',
  ccusId: '12345678901222',
  applicationId: '',
  postalCode: '',
  address: '東京都千代田区見本町1-2-3',
  phone: '03-0000-1111',
  mobile: '',
  registeredEmail: 'old@mihon.example',
  desiredEmail: 'new@mihon.example',
  reason: '失念',
  canLogin: 'no',
  updatedAt: 0,
};
const worker: WorkerProfile = { ...whole, kind: 'worker', ccusId: '98765432109821', birthDate: '', employerId: '', employerName: '' };
const of = (part: Partial<BusinessProfile>, branch: 'a' | 'b' | 'c' | 'd' | 'e' = 'c') => checkInquiry({ ...whole, ...part }, '1', branch, {});
const typed = (answers: Answers, profile: Profile = whole) => checkInquiry(profile, '6', null, answers);

describe('the check before an inquiry is sent', () => {
  it('says of a whole text for branch c only what nobody but the person can know', () => {
    expect(of({})).toEqual(['registeredNotCurrent']);
  });

  it.each([
    ['applicationAsId', { applicationId: '12345678901222' }],
    ['idUnknown', { ccusId: '' }],
    ['addressUnknown', { address: '' }],
    ['phoneUnknown', { phone: '' }],
    ['desiredUnknown', { desiredEmail: '' }],
    ['desiredSame', { desiredEmail: 'OLD@mihon.example' }],
    ['reasonUnknown', { reason: '' }],
    ['canLoginAlready', { canLogin: 'yes' }],
  ] as const)('warns: %s', (key, part) => {
    expect(of({})).not.toContain(key);
    expect(of(part)).toContain(key);
  });

  it('takes 不明 as the registered mail address, which branch c is about', () => {
    expect(of({ registeredEmail: '' })).toEqual(['registeredNotCurrent']);
  });

  it('knows that branch d is about the ID, and b about who can log in', () => {
    expect(of({ ccusId: '' }, 'd')).not.toContain('idUnknown');
    expect(of({}, 'b')).toContain('cannotLogin');
    expect(of({ canLogin: 'yes' }, 'b')).not.toContain('cannotLogin');
  });

  it('asks for the birth date of a worker only', () => {
    expect(checkInquiry(worker, '1', 'c', {})).toContain('birthUnknown');
    expect(of({})).not.toContain('birthUnknown');
  });

  it('finds other IDs in what was typed, however they are written', () => {
    expect(typed({ message: 'ID 1234-5678-9012-22 でエラー' })).toEqual([]);
    expect(typed({ message: 'ID ９８７６５４３２１０９８２１ でエラー' })).toEqual(['otherKind']);
    expect(typed({ message: 'ID 99999999999922 でエラー' })).toEqual(['otherId']);
    expect(typed({ message: 'ERRORCODE:123456789012345678 03-1234-5678' })).toEqual([]);
  });

  it('finds a password in what was typed', () => {
    expect(typed({ message: 'ログインできません\nパスワード：Abcd1234!' })).toEqual(['secret']);
    expect(typed({ message: 'パスワードを入れてもログインできません' })).toEqual([]);
  });

  it('asks for a question under the other topics, and for an ID unless the application has one', () => {
    expect(checkInquiry(whole, '9', null, { question: ' ' })).toEqual(['nothingAsked']);
    expect(checkInquiry({ ...whole, ccusId: '' }, '3', null, { question: '？' })).toEqual(['idUnknown']);
    expect(checkInquiry({ ...whole, ccusId: '', applicationId: '123' }, '3', null, { question: '？' })).toEqual([]);
  });

  it('is silent until topic ① has a branch', () => {
    expect(checkInquiry({ ...whole, ccusId: '' }, '1', null, {})).toEqual([]);
  });
});
