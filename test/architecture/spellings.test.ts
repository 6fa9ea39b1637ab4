import { expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

/** Words that were written in two ways, and the one that holds. What is left out here is still to be decided. */
const spellings = [
  [/はたらく/, '働く'],
  [/カードのうら/, 'カードの裏'],
  [/きまり/, '決まり'],
  [/見はり/, '見守り'],
  [/取り込/, '取りこ'],
  [/もとに戻/, '元に戻'],
  [/あやしい/, '自信がない'],
] as const;

it('spells each word in one way', () => {
  const wrong = sourcesIn(['utils/words/ja']).flatMap(({ path, text }) =>
    spellings.filter(([other]) => other.test(text)).map(([other, ours]) => `${path}: ${other.source} → ${ours}`),
  );
  expect(wrong).toEqual([]);
});
