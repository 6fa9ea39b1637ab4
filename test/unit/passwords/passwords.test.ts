import { assert, constantFrom, integer, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordRule } from '../../../utils/ccus/portal.ts';
import { judgePassword, type Mark, type PasswordCheck } from '../../../utils/passwords/judge.ts';
import { makePassword } from '../../../utils/passwords/make.ts';
import { faultOf } from '../../replica/login/password-rules.ts';

const rule = passwordRule.value;
const judge = (text: string, again = text, same = false) => judgePassword(rule, text, again, same);

describe('a new password', () => {
  it.each<[string, Partial<Record<PasswordCheck, Mark>>]>([
    ['', { length: 'open', kinds: 'open', wide: 'open', signs: 'open', other: 'open', again: 'open' }],
    ['Abcdef1', { length: 'open', kinds: 'good' }],
    ['abcdef1', { length: 'open', kinds: 'open' }],
    ['Abcdefg1', { length: 'good', kinds: 'good', wide: 'good', signs: 'good', other: 'good', again: 'good' }],
    ['abcdefg1', { length: 'good', kinds: 'bad' }],
    ['abcdef-1', { kinds: 'good', signs: 'good' }],
    ['Abcdefg1Abcdefg1Abcdefg1', { length: 'good' }],
    ['Abcdefg1Abcdefg1Abcdefg1x', { length: 'bad' }],
    ['Ａbcdefg1', { wide: 'bad', signs: 'good' }],
    ['Abcdeあg1', { wide: 'bad', signs: 'good' }],
    ['Abcdef😀1', { wide: 'bad' }],
    ['Abcdefg1#', { wide: 'good', signs: 'care' }],
    ['Abcdefg1&\'"<>', { signs: 'care' }],
    ['Abc defg1', { wide: 'good', signs: 'care' }],
  ])('%s', (text, marks) => {
    expect(judge(text)).toMatchObject(marks);
  });

  it('is not wrong yet while its repetition is being typed', () => {
    expect(judge('Abcdefg1', '').again).toBe('open');
    expect(judge('Abcdefg1', 'Abcd').again).toBe('open');
    expect(judge('Abcdefg1', 'Abce').again).toBe('bad');
    expect(judge('Abcdefg1', 'Abcdefg12').again).toBe('bad');
  });

  it('is told apart from the old one by what the browser says', () => {
    expect(judge('Abcdefg1', 'Abcdefg1', true).other).toBe('bad');
  });

  it('that is all good is what the screen accepts, and what is bad is what it refuses', () => {
    const any = string({ unit: constantFrom(...'ABCabc123$%()*+,-./:;=?@[\\]^_`{|}~!#&あＡ '), maxLength: 30 });
    assert(
      property(any, any, (text, old) => {
        const marks = Object.values(judge(text, text, text === old));
        const accepted = text !== '' && faultOf({ current: old, fresh: text, again: text }) === '';
        // Nothing is typed in the old one's box: then the screen complains of that, and nothing can be compared.
        const told = old === '' ? 'unknown' : accepted;
        expect([marks.every((mark) => mark === 'good'), 'unknown']).toContain(told);
      }),
    );
  });
});

describe('a made password', () => {
  it('obeys every rule', () => {
    assert(
      property(integer(), () => {
        const text = makePassword((bytes) => crypto.getRandomValues(bytes));
        expect(Object.values(judge(text)).every((mark) => mark === 'good')).toBe(true);
        expect(text).toHaveLength(16);
        expect(text).not.toMatch(/[0O1lI]/);
        expect(faultOf({ current: 'x', fresh: text, again: text })).toBe('');
      }),
    );
  });

  it('takes every letter from as many bytes as any other', () => {
    const seen = new Map<string, number>();
    // One byte at the beginning, then a tail that makes the whole acceptable.
    for (let byte = 0; byte < 256; byte += 1) {
      const text = makePassword((bytes) => bytes.set([byte, 0, 30, 50, ...Array.from({ length: 60 }, () => 1)]));
      seen.set(text[0]!, (seen.get(text[0]!) ?? 0) + 1);
    }
    // A byte that was thrown away leaves the tail's first letter in its place.
    const thrownAway = 256 - 4 * 56;
    expect(seen.size).toBe(56);
    expect([...seen].filter(([letter]) => letter !== 'A').every(([, count]) => count === 4)).toBe(true);
    expect(seen.get('A')).toBe(4 + thrownAway);
  });

  it('is drawn anew until all kinds are there, and ends', () => {
    assert(
      property(uint8Array({ minLength: 64, maxLength: 64 }), (first) => {
        let draws = 0;
        const text = makePassword((bytes) => {
          draws += 1;
          if (draws === 1) bytes.set(first);
          else crypto.getRandomValues(bytes);
        });
        expect(Object.values(judge(text)).every((mark) => mark === 'good')).toBe(true);
      }),
    );
  });
});
