import { describe, expect, it } from 'vitest';
import { emptyItems, type BusinessProfile } from '../../../../utils/profiles/profile.ts';
import { makeKey, seal } from '../../../../utils/storage/keys/sealed-box.ts';
import { sealProfile } from '../../../../utils/storage/profiles/seal-profile.ts';
import { openProfile, openProfiles } from '../../../../utils/storage/profiles/open-profiles.ts';

const profile = (id: number, updatedAt: number): BusinessProfile => ({
  ...emptyItems,
  kind: 'business',
  id: `0b1c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a1${id}`,
  name: `会社${id}`,
  registeredOn: '',
  updatedAt,
});

describe('stored profiles', () => {
  it('come back, recently updated first', async () => {
    const key = await makeKey();
    const [old, recent] = [profile(1, 1), profile(2, 2)];
    const rows = await Promise.all([old, recent].map((one) => sealProfile(key, one)));
    expect(await openProfiles(key, rows)).toEqual({ profiles: [recent, old], damaged: [] });
  });

  it('show nothing but the id and the schema in clear', async () => {
    const row = await sealProfile(await makeKey(), profile(1, 1));
    expect(Object.keys(row)).toEqual(['id', 'schema', 'box']);
  });

  it('do not keep each other back when one is damaged', async () => {
    const key = await makeKey();
    const [good, moved, odd] = [profile(1, 1), profile(2, 2), profile(3, 3)];
    const rows = [
      await sealProfile(key, good),
      { ...(await sealProfile(key, moved)), id: odd.id },
      { id: moved.id, schema: 1, box: await seal(key, { table: 'profiles', id: moved.id, schema: 1 }, { name: 'x' }) },
    ];
    expect(await openProfiles(key, rows)).toEqual({
      profiles: [good],
      damaged: [
        { id: odd.id, why: 'sealed' },
        { id: moved.id, why: 'shape' },
      ],
    });
    await expect(openProfile(key, rows[1]!)).rejects.toEqual(expect.objectContaining({ fault: 'storeDamaged' }));
  });

  it('do not pass for somebody else', async () => {
    const key = await makeKey();
    const [one, two] = [profile(1, 1), profile(2, 2)];
    const box = await seal(key, { table: 'profiles', id: one.id, schema: 1 }, two);
    expect(await openProfiles(key, [{ id: one.id, schema: 1, box }])).toEqual({
      profiles: [],
      damaged: [{ id: one.id, why: 'shape' }],
    });
  });
});
