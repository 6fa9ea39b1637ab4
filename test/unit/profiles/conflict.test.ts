import { describe, expect, it } from 'vitest';
import { conflictOn } from '../../../utils/profiles/conflict.ts';
import type { Contact, Profile } from '../../../utils/profiles/profile.ts';

const profile = { kind: 'business', name: 'みほん建設株式会社', ccusId: '12345678901222' } as Profile;
const contact: Contact = { company: '事務所ひとつ', name: '基金 次郎', email: '', phone: '' };
const on = (ids: string[], names: string[] = []) => conflictOn({ ids, names }, profile, contact);

describe('somebody else on the page', () => {
  it('is noticed by another ID, of either kind', () => {
    expect(on(['99999999999922'])).toEqual({ what: 'id', shown: '99999999999922' });
    expect(on(['12345678901222', '99999999999921'])?.shown).toBe('99999999999921');
  });

  it('is asked about when the ID of the chosen one is not known', () => {
    expect(conflictOn({ ids: ['12345678901222'], names: [] }, { ...profile, ccusId: '' }, contact)?.what).toBe('id');
  });

  it('is noticed by another name', () => {
    expect(on([], ['みほん工業株式会社'])).toEqual({ what: 'name', shown: 'みほん工業株式会社' });
  });

  it('is not the chosen one, however the name is written, nor the one who asks', () => {
    for (const name of ['みほん建設', '（株）みほん建設', 'みほん建設株式会社 様', '基金次郎様', '事務所ひとつ']) {
      expect(on(['12345678901222'], [name])).toBe(null);
    }
  });

  it('is noticed when a name is only part of another', () => {
    const hayashi = { ...profile, name: '小林工業' };
    expect(conflictOn({ ids: [], names: ['林'] }, hayashi, contact)?.what).toBe('name');
    expect(conflictOn({ ids: [], names: ['林工業'] }, hayashi, contact)?.what).toBe('name');
    expect(conflictOn({ ids: [], names: ['林'] }, { ...profile, name: '林田建設' }, contact)?.what).toBe('name');
  });

  it('is nobody on an empty page', () => {
    expect(on([], ['', '　'])).toBe(null);
  });
});
