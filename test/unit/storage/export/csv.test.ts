import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDigits } from '../../../../utils/ccus/ids.ts';
import { readContent } from '../../../../utils/storage/export/content.ts';
import { cell, toCsv, type Column } from '../../../../utils/storage/export/csv.ts';
import { emptyContact } from '../../../../utils/profiles/profile.ts';
import { profileWords } from '../../../../utils/words/ja/profile.ts';
import { csvHeadings } from '../../../../utils/words/ja/safety.ts';

const common = { ccusId: '', address: '', phone: '', registeredEmail: '', desiredEmail: '', reason: '', canLogin: 'no', updatedAt: 1 };
const business = {
  ...common,
  kind: 'business',
  id: '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a11',
  name: '見本,"建設"',
  ccusId: '12345678901222',
  phone: '0300001111',
  reason: '=HYPERLINK("x")',
};
const worker = {
  ...common,
  kind: 'worker',
  id: '0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a12',
  name: '見本 太郎',
  ccusId: '98765432109821',
  birthDate: '',
};
const { profiles } = readContent({ profileVersion: 1, profiles: [business, worker], contact: emptyContact, codes: {} });
const employed = profiles.map((one) => (one.kind === 'worker' ? { ...one, employerId: business.id } : one));
const words = {
  headings: csvHeadings.get() as Record<Column, string>,
  kinds: { business: '事業者', worker: '技能者' },
  canLogin: { yes: profileWords.get().canLoginYes, no: profileWords.get().canLoginNo, unknown: '' },
};
const text = toCsv(employed, words);

describe('a list for Excel', () => {
  it('says that it is UTF-8, and ends its lines as Excel does', () => {
    expect(text.startsWith('\ufeff種別,名前')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has one line for each', () => {
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('"見本,""建設"""');
  });

  it('keeps the digits of an ID where Excel would round them, and our own reading finds them again', () => {
    expect(text).toContain('1234-5678-9012-22');
    expect(normaliseDigits('1234-5678-9012-22')).toBe(business.ccusId);
    expect(text).not.toContain('12345678901222');
  });

  it('names the employer, not our own number for it', () => {
    expect(text).not.toContain(business.id);
    expect(text.split('\r\n')[2]).toContain('1234-5678-9012-22');
  });

  it('keeps a first 0', () => {
    expect(text).toContain('"=""0300001111"""');
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x'])('%j is no formula', (dangerous) => {
    expect(cell(dangerous)).toMatch(/^"?'/);
  });

  it('keeps blanks at its ends, and a number too long for Excel to hold', () => {
    expect([' a', 'b ', '12345678901', '1234567890'].map(cell)).toEqual(['" a"', '"b "', '"=""12345678901"""', '1234567890']);
  });

  it('never begins with anything a spreadsheet would run, except a number kept as text', () => {
    assert(
      property(string({ unit: 'binary' }), (any) => {
        const bare = cell(any).replace(/^"/, '');
        expect(/^[=+\-@\t\r＝＋－＠]/.test(bare) && !/^=""\d+"""$/.test(bare)).toBe(false);
      }),
    );
  });

  it('comes back through the rules of CSV', () => {
    assert(
      property(string(), (any) => {
        const made = cell(any);
        const read = made.startsWith('"') ? made.slice(1, -1).replaceAll('""', '"') : made;
        expect([any, `'${any}`, `="${any}"`]).toContain(read);
        expect(made.startsWith('"') || !/[",\r\n]/.test(made)).toBe(true);
      }),
    );
  });
});
