import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shaped, type Wanted } from '../../../utils/fill/format-value.ts';

const wanted = (kind: Wanted['kind'], some: Partial<Wanted> = {}): Wanted => ({
  kind,
  type: 'text',
  hint: '',
  placeholder: '',
  pattern: '',
  maxLength: -1,
  splitAddress: false,
  ...some,
});

describe('a value in the form a field wants', () => {
  it('writes phone numbers with or without hyphens, as the page says', () => {
    const phone = '03-1234-5678';
    expect(shaped(phone, wanted('phone'))).toBe(phone);
    expect(shaped(phone, wanted('phone', { hint: 'ハイフンなしで入力' }))).toBe('0312345678');
    expect(shaped(phone, wanted('phone', { placeholder: '09012345678' }))).toBe('0312345678');
    expect(shaped(phone, wanted('phone', { pattern: '[0-9]{11}' }))).toBe('0312345678');
    expect(shaped(phone, wanted('phone', { pattern: '\\d{2,4}-\\d{2,4}-\\d{4}' }))).toBe(phone);
    expect(shaped(phone, wanted('phone', { maxLength: 11 }))).toBe('0312345678');
    expect(shaped('09012345678', wanted('phone', { placeholder: '090-1234-5678' }))).toBe('090-1234-5678');
    expect(shaped(phone, wanted('phone', { hint: '全角で入力' }))).toBe('０３－１２３４－５６７８');
  });

  it('splits what is in parts, and nothing whose parts are not known', () => {
    expect(['phone1', 'phone2', 'phone3'].map((kind) => shaped('048-222-5733', wanted(kind as Wanted['kind'])))).toEqual([
      '048',
      '222',
      '5733',
    ]);
    expect(shaped('0482225733', wanted('phone1'))).toBeNull();
    expect(shaped('基金　次郎', wanted('lastName'))).toBe('基金');
    expect(shaped('基金次郎', wanted('firstName'))).toBeNull();
    expect(shaped('グエン ヴァン アン', wanted('lastName'))).toBeNull();
    expect(shaped('a@b.jp', wanted('emailDomain'))).toBe('b.jp');
    expect(shaped('123-4567', wanted('postalCode2'))).toBe('4567');
    expect(shaped('東京都千代田区1', wanted('prefecture'))).toBe('東京都');
    expect(shaped('東京都千代田区1', wanted('address', { splitAddress: true }))).toBe('千代田区1');
    expect(shaped('1980-04-05', wanted('birthMonth'))).toBe('4');
    expect(shaped('1980-04-05', wanted('birthDate', { placeholder: '1990/01/01' }))).toBe('1980/04/05');
  });

  it('writes kana as the field wants it', () => {
    expect(shaped('ききん じろう', wanted('personNameKana'))).toBe('キキン ジロウ');
    expect(shaped('キキン ジロウ', wanted('personNameKana', { hint: 'ふりがな' }))).toBe('ききん じろう');
    expect(shaped('キキン ジロウ', wanted('personNameKana', { hint: '半角カナ' }))).toBe('ｷｷﾝ ｼﾞﾛｳ');
    expect(shaped('キキン ジロウ', wanted('firstNameKana'))).toBe('ジロウ');
  });

  it('puts the parts of a number together to the number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{1,3}-\d{2,4}-\d{4}$/), (phone) => {
        expect(['phone1', 'phone2', 'phone3'].map((kind) => shaped(phone, wanted(kind as Wanted['kind']))).join('-')).toBe(phone);
        expect(shaped(phone, wanted('phone', { hint: 'ハイフン不要' }))).toBe(phone.replaceAll('-', ''));
      }),
    );
  });
});
