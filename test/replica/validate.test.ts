import { array, assert, constantFrom, emailAddress, integer, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, isClean, validate, type Draft } from './validate.ts';

const GOOD: Draft = {
  topic: '1',
  body: '一行目\n二行目',
  company: '',
  name: '見本 太郎',
  email: 'mihon@example.jp',
  emailConfirm: 'mihon@example.jp',
  phone: '',
};

const digits = (min: number, max: number) =>
  array(constantFrom(...'0123456789'), { minLength: min, maxLength: max }).map((all) => all.join(''));

describe('what the server accepts', () => {
  it('takes a complete inquiry, with or without the two fields that may stay empty', () => {
    expect(validate(GOOD)).toEqual({});
    expect(validate({ ...GOOD, company: 'みほん建設株式会社', phone: '03-1234-5678' })).toEqual({});
  });

  it('asks for everything that is required, blanks included', () => {
    assert(
      property(constantFrom('', ' ', '　', '\n'), (blank) => {
        const errors = validate({ ...GOOD, topic: '', body: blank, name: blank, email: blank, emailConfirm: blank });
        expect(Object.keys(errors).toSorted()).toEqual(['body', 'email', 'emailConfirm', 'name', 'topic']);
      }),
    );
  });

  it('knows the topics ① to ⑨ only', () => {
    assert(
      property(string(), (topic) => {
        expect(validate({ ...GOOD, topic }).topic === undefined).toBe(/^[1-9]$/.test(topic));
      }),
    );
  });

  it('takes a half-width phone number of 10 or 11 digits wherever the hyphens are', () => {
    assert(
      property(digits(10, 11), integer({ min: 1, max: 4 }), integer({ min: 5, max: 8 }), (all, a, b) => {
        const phone = `${all.slice(0, a)}-${all.slice(a, b)}-${all.slice(b)}`;
        expect(validate({ ...GOOD, phone }).phone).toBeUndefined();
      }),
    );
  });

  it('refuses a phone number with anything else in it, full-width digits above all', () => {
    assert(
      property(digits(9, 10), constantFrom('０', '９', 'ー', '－', ' ', '(', 'a'), nat(9), (all, odd, at) => {
        expect(validate({ ...GOOD, phone: all.slice(0, at) + odd + all.slice(at) }).phone).toBeDefined();
      }),
    );
  });

  it('wants the mail address twice and the same', () => {
    assert(
      property(emailAddress(), emailAddress(), (email, emailConfirm) => {
        expect(isClean(validate({ ...GOOD, email, emailConfirm: email }))).toBe(true);
        expect(validate({ ...GOOD, email, emailConfirm }).emailConfirm === undefined).toBe(email === emailConfirm);
      }),
    );
    expect(validate({ ...GOOD, email: 'ｍihon@example.jp', emailConfirm: 'ｍihon@example.jp' }).email).toBeDefined();
    expect(validate({ ...GOOD, email: 'mihon@example', emailConfirm: 'mihon@example' }).email).toBeDefined();
  });

  it('counts a line break as one character, as a browser does', () => {
    const full = '\n'.padStart(MAX_LENGTH.body, 'あ');
    expect(validate({ ...GOOD, body: full.replaceAll('\n', '\r\n') }).body).toBeUndefined();
    expect(validate({ ...GOOD, body: `${full}あ` }).body).toBeDefined();
  });

  it('tells a filled trap', () => {
    expect(validate(GOOD, 'x').trap).toBeDefined();
  });
});
