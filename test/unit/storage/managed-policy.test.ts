import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { companyProfile } from '../../../utils/storage/profiles/managed-company.ts';
import { readPolicy } from '../../../utils/storage/managed-policy.ts';

interface Shape {
  type: string;
  properties?: Record<string, Shape>;
}
const schema = JSON.parse(readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8')) as Shape;
const company = {
  name: '見本建設',
  ccusId: '12345678901222',
  address: '東京都',
  phone: '03-0000-1111',
  registeredEmail: 'a@mihon.example',
};

describe('a policy', () => {
  it('decides nothing where there is none', () => {
    expect(readPolicy({})).toEqual({ company: null, exportOff: false, passphraseRequired: false, wrong: [] });
  });

  it('is read whole', () => {
    expect(readPolicy({ company, exportOff: true, passphraseRequired: true })).toEqual({
      company,
      exportOff: true,
      passphraseRequired: true,
      wrong: [],
    });
  });

  it('is read part by part; a switch that is written wrongly forbids', () => {
    expect(
      readPolicy({ company: { ...company, ccusId: '12345678901221' }, exportOff: 'yes', passphraseRequired: false, other: 1 }),
    ).toEqual({
      company: null,
      exportOff: true,
      passphraseRequired: false,
      wrong: ['other', 'company', 'exportOff'],
    });
  });

  it('has the names and types that the file for administrators tells', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(['company', 'exportOff', 'passphraseRequired']);
    const items = schema.properties?.company?.properties ?? {};
    expect(Object.keys(items)).toEqual(Object.keys(company));
    expect(Object.values(items).map(({ type }) => type)).toEqual(Object.values(company).map((value) => typeof value));
    expect(schema.properties?.exportOff?.type).toBe('boolean');
  });
});

describe('the company of a policy', () => {
  const made = companyProfile(company, null, 1)!;

  it('becomes a profile', () => {
    expect(made).toMatchObject({ ...company, kind: 'business', updatedAt: 1 });
  });

  it('is left alone while nothing differs', () => {
    expect(companyProfile(company, { ...made, desiredEmail: 'new@mihon.example' }, 2)).toBeNull();
  });

  it('wins over what was changed, and leaves what it does not speak of', () => {
    const changed = { ...made, phone: '', desiredEmail: 'new@mihon.example' };
    expect(companyProfile(company, changed, 2)).toMatchObject({ phone: company.phone, desiredEmail: 'new@mihon.example', updatedAt: 2 });
  });
});
