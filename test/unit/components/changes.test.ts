import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changesOf } from '../../../components/options/help/changes.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('takes the lines of one version only', () => {
  const changelog = '# Changes\n\n## 0.2.0\n\n- two\n- three\n\nIn English.\n\n## 0.1.0\n\n- one\n';
  expect(changesOf(changelog, '0.2.0')).toEqual(['two', 'three']);
  expect(changesOf(changelog, '0.1.0')).toEqual(['one']);
  expect(changesOf(changelog, '0.3.0')).toEqual([]);
});

it('finds the changes of the version in use', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(changesOf(read('.github/CHANGELOG.md'), version).length).toBeGreaterThan(0);
});
