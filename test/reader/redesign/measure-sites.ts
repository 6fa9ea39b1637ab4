import type { Browser } from 'puppeteer-core';
import { bundleScript } from '../../bundle.ts';
import type { ScreenVerdict } from '../../../utils/reader/screen.ts';
import { evaluateApart, openTab } from '../browser.ts';
import { sitePage, type SitePage } from './site.ts';

export interface SiteOutcome extends SitePage {
  /** `asked`: the person is asked what it is. `wrong`: taken for another screen of ours. */
  verdict: 'right' | 'asked' | 'silent' | 'wrong';
  took: string;
}

const helped = /^(inquiryForm|inquiryTopic|login|reissue|passwordChange|securityCode|businessSearch)$/;

/** Shows a number of pages of other sites, starting with that of seed `from`, and says what each is taken for. */
export async function measureSites(browser: Browser, count: number, from = 1): Promise<SiteOutcome[]> {
  const script = await bundleScript('test/reader/screen-in-page.ts');
  const tab = await openTab(browser);
  const outcomes: SiteOutcome[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const page = sitePage(seed);
    await tab.show(page.html);
    const { screen, sure } = await evaluateApart<ScreenVerdict>(tab.cdp, script, 'bundled.readScreen(document)');
    const isRight = screen === page.is;
    const verdict = sure === 'perhaps' ? 'asked' : isRight ? 'right' : helped.test(screen) ? 'wrong' : 'silent';
    outcomes.push({ ...page, verdict, took: screen });
  }
  await tab.page.close();
  return outcomes;
}

/** Percent of right ones, and of those that are right or asked about, under each kind of change, worst first. */
export function siteRates(outcomes: readonly SiteOutcome[]): { change: string; right: number; heard: number }[] {
  const share = (some: readonly SiteOutcome[], ...verdicts: SiteOutcome['verdict'][]) =>
    (some.filter(({ verdict }) => verdicts.includes(verdict)).length / some.length) * 100;
  return [...new Set(outcomes.flatMap(({ changes }) => changes))]
    .map((change) => {
      const some = outcomes.filter(({ changes }) => changes.includes(change));
      return { change, right: share(some, 'right'), heard: share(some, 'right', 'asked') };
    })
    .toSorted((a, b) => a.heard - b.heard || a.right - b.right);
}
