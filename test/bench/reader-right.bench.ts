import { existsSync } from 'node:fs';
import { root } from '../browser/harness/paths.ts';
import { openChromium } from '../reader/browser.ts';
import type { Judged } from '../reader/judge.ts';
import { measureFolder } from '../reader/measure.ts';
import { isPersonal, judgeChromium } from '../reader/predictions.ts';
import { measureRedesigns, rateOf as rateOfRedesigns, ratesPerChange } from '../reader/redesign/measure.ts';
import { countOf, rateOf } from '../reader/table.ts';
import type { Bench, Measure } from './bench.ts';

const corpus = `${root}../shared/corpus`;

const rows = (what: string, judged: readonly Judged[]): Measure[] => [
  { what: `${what}: right`, value: rateOf(judged), unit: '%' },
  { what: `${what}: wrong kind`, value: countOf(judged, 'wrong kind'), unit: '' },
  { what: `${what}: false positives`, value: countOf(judged, 'false positive'), unit: '' },
];

export const bench: Bench = {
  title: 'What the reader gets right, with Chromium’s own autofill beside it',
  async run() {
    const browser = await openChromium();
    try {
      const measures: Measure[] = [];
      if (existsSync(corpus)) {
        const forms = (await measureFolder(browser, `${corpus}/forms`)).judged;
        const footers = (await measureFolder(browser, `${corpus}/footers`)).judged;
        measures.push(
          ...rows('real forms', forms),
          ...rows(
            'real forms, personal data',
            forms.filter(({ kind }) => isPersonal(kind)),
          ),
          ...rows('real forms, personal data, Chromium', await judgeChromium(`${corpus}/forms`)),
          { what: 'real footers: right', value: rateOf(footers), unit: '%' },
        );
      }
      const outcomes = await measureRedesigns(browser, 500);
      const all = rateOfRedesigns(outcomes);
      measures.push(
        { what: '500 redesigns: right', value: (all.right / all.all) * 100, unit: '%' },
        { what: '500 redesigns: wrong', value: all.wrong, unit: '', target: 0 },
        ...ratesPerChange(outcomes).map(([change, rate]): Measure => ({
          what: `  ${change}`,
          value: (rate.right / rate.all) * 100,
          unit: '%',
        })),
      );
      return measures;
    } finally {
      await browser.close();
    }
  },
};
