import { beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from './browser.ts';
import { measureSites, siteRates, type SiteOutcome } from './redesign/measure-sites.ts';
import { sitePage } from './redesign/site.ts';

const count = 120;

const tell = ({ seed, took, changes }: SiteOutcome) => `site ${seed} is taken for ${took}: ${changes.join(', ')}`;
const share = (some: readonly SiteOutcome[], ...verdicts: SiteOutcome['verdict'][]) =>
  some.filter(({ verdict }) => verdicts.includes(verdict)).length / some.length;

/** A browser on a busy computer, in milliseconds. */
const patience = 180_000;

describe('screens of sites that somebody else designed', () => {
  let outcomes: SiteOutcome[] = [];
  const inJapanese = () => outcomes.filter(({ changes }) => !changes.includes('translated'));

  beforeAll(async () => {
    outcomes = await measureSites(await sharedChromium(), count);
  }, patience);

  it('are the same for the same seed, and of many kinds', () => {
    expect(sitePage(7)).toEqual(sitePage(7));
    expect(siteRates(outcomes).length).toBeGreaterThan(20);
  });

  it('are never taken for another screen of ours', () => {
    expect(outcomes.filter(({ verdict }) => verdict === 'wrong').map(tell)).toEqual([]);
  });

  it('are known, or asked about, in 19 of 20 cases; never mind the words of the headings', () => {
    const silent = inJapanese().filter(({ verdict }) => verdict === 'silent');
    expect(share(inJapanese(), 'right', 'asked'), silent.map(tell).join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share(inJapanese(), 'right'), silent.map(tell).join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('are known in a translator’s words by what no translator touches, where that says enough', () => {
    const logins = outcomes.filter(({ is, changes }) => /^(login|inquiryForm)$/.test(is) && changes.includes('translated'));
    expect(logins.length).toBeGreaterThan(2);
    expect(share(logins, 'right', 'asked'), logins.map(tell).join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
