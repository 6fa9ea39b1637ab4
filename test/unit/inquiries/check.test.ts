import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInquiry } from '../../../utils/inquiries/check.ts';
import { withoutSecrets } from '../../../utils/passwords/redact.ts';
import type { Answers } from '../../../utils/inquiries/prompts.ts';
import { emptyDraft, readDraft, type ProfileDraft } from '../../../utils/profiles/draft.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';

const profileOf = (draft: ProfileDraft): Profile => {
  const read = readDraft(draft, '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11', Date.UTC(2026, 10, 21));
  if (!read.ok) throw new Error('the example is wrong');
  return read.value;
};

const items = {
  address: '東京都千代田区見本町1-2-3',
  phone: '03-0000-1111',
  registeredEmail: 'old@mihon.example',
  desiredEmail: 'new@mihon.example',
  reason: '失念',
  canLogin: 'no',
} as const;
const whole = profileOf({ ...emptyDraft('business'), ...items, name: '見本建設株式会社', ccusId: '12345678901222' });
const worker = profileOf({ ...emptyDraft('worker'), ...items, name: '見本 太郎', ccusId: '98765432109821' });
const of = (part: Partial<Profile>, branch: 'a' | 'b' | 'c' | 'd' | 'e' = 'c') =>
  checkInquiry({ ...whole, ...part } as Profile, '1', branch, {});
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
    expect(typed({ message: 'エラー SYSA0001E パスワード：Abcd1234! でした' })).toEqual(['secret']);
    expect(typed({ question: 'セキュリティコードは1234です' })).toEqual(['secret']);
    expect(typed({ message: 'パスワードを入れてもログインできません' })).toEqual([]);
    expect(typed({ message: 'パスワードはCCUSのメールに書いてありました' })).toEqual([]);
  });

  it('takes secrets out and leaves everything else', () => {
    expect(withoutSecrets('エラー パスワード：Abcd1234! でした')).toEqual({ text: 'エラー パスワード： でした', dropped: ['password'] });
    const words = fc
      .array(fc.constantFrom('エラー', 'SYSA0001E', '\n', ' ', '12345678901222', '：', '8文字', 'ログイン'), { maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(withoutSecrets(text)).toEqual({ text, dropped: [] });
      }),
    );
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
