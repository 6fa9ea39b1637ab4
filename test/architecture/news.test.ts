import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newsWords } from '../../utils/words/ja/news.ts';
import { root } from './sources.ts';

it('tells people of the same changes as the changelog does for the version in use', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const [, ofVersion = ''] = readFileSync(`${root}.github/CHANGELOG.md`, 'utf8').split(`## ${version}`);
  const written = ofVersion.split(/^## /m)[0]!.match(/^- .*$/gm);
  expect(newsWords.get().changes.split('\n')).toEqual(written?.map((line) => line.slice(2)));
});
