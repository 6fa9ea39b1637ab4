import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileSchema, type Profile } from '../../../utils/profiles/profile.ts';
import { profileVersion, upgradeProfile } from '../../../utils/profiles/upgrade.ts';
import { makeKey, seal } from '../../../utils/storage/keys/sealed-box.ts';
import { openProfile } from '../../../utils/storage/profiles/open-profiles.ts';
import { root } from '../../architecture/sources.ts';

const fileOf = (version: number) => `${root}test/examples/stored/profile-${version}.json`;
const examplesOf = (version: number) => JSON.parse(readFileSync(fileOf(version), 'utf8')) as Profile[];
const versions = Array.from({ length: profileVersion }, (_none, index) => index + 1);

describe('profiles of earlier versions', () => {
  it('have an example each', () => {
    expect(versions.filter((version) => !existsSync(fileOf(version)))).toEqual([]);
    expect(existsSync(fileOf(profileVersion + 1))).toBe(false);
  });

  it.each(versions)('version %i becomes one of today without losing anything', (version) => {
    const examples = examplesOf(version);
    expect(examples.map(({ kind }) => kind).toSorted()).toEqual(['business', 'worker']);
    for (const example of examples) {
      expect(profileSchema.parse(upgradeProfile(example, version))).toMatchObject(example);
    }
  });

  it.each(versions)('version %i opens from the sealed record it was written as', async (version) => {
    const key = await makeKey();
    for (const example of examplesOf(version)) {
      const box = await seal(key, { table: 'profiles', id: example.id, schema: version }, example);
      expect(await openProfile(key, { id: example.id, schema: version, box })).toMatchObject(example);
    }
  });

  it('are not read at all when a newer tool wrote them', () => {
    expect(upgradeProfile(examplesOf(profileVersion)[0], profileVersion + 1)).toBeUndefined();
    expect(upgradeProfile('text', 1)).toBeUndefined();
    expect(upgradeProfile({}, 0)).toBeUndefined();
  });
});
