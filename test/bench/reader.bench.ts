import { evaluateApart, openChromium, openTab } from '../reader/browser.ts';
import { bundleScript } from '../bundle.ts';
import type { Bench, Measure } from './bench.ts';
import type { measure } from './reader-in-page.ts';
import { formOf, linksOf } from './reader-pages.ts';

type Timed = Awaited<ReturnType<typeof measure>>;

const places: { what: string; html: string; part: 'fields' | 'link'; target: number }[] = [
  { what: 'form of 60 fields', html: formOf(60), part: 'fields', target: 4 },
  { what: '1,000 controls', html: formOf(1000), part: 'fields', target: 15 },
  { what: 'inquiry link among 5,000', html: linksOf(5000), part: 'link', target: 8 },
];

export const bench: Bench = {
  title: 'Reading a page (median of 30 readings, each without a memory of the one before, beside an empty loop over the same nodes)',
  async run() {
    const script = await bundleScript('test/bench/reader-in-page.ts');
    const browser = await openChromium();
    try {
      const tab = await openTab(browser);
      const rows: Measure[] = [];
      for (const { what, html, part, target } of places) {
        await tab.show(html);
        const timed = await evaluateApart<Timed>(tab.cdp, script, 'bundled.measure()');
        rows.push(
          { what: timed.gaveUp ? `${what} (given up early)` : what, value: timed[part].median, unit: 'ms', target },
          { what: `${what}: the first time`, value: timed[part].first, unit: 'ms' },
          ...(part === 'fields' ? [{ what: `${what}: once more, nothing having changed`, value: timed.again.median, unit: 'ms' }] : []),
          { what: `${what}: / empty loop`, value: timed[part].median / timed.loop.median, unit: '×' },
        );
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};
