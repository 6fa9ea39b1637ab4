import { beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from './browser.ts';
import { measureRedesigns, rateOf, ratesPerChange, type Outcome } from './redesign/measure.ts';
import { redesign } from './redesign/page.ts';

const count = 500;

const tell = ({ seed, changes, wrong, asked, missed }: Outcome) =>
  `redesign ${seed} (${changes.join(', ')}): wrong ${wrong.join()}; asked ${asked.join()}; missed ${missed.join()}`;

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe('redesigns of the inquiry form', () => {
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    outcomes = await measureRedesigns(await sharedChromium(), count);
  }, patience);

  it('are the same for the same seed, and of many kinds', () => {
    expect(redesign(7)).toEqual(redesign(7));
    expect(ratesPerChange(outcomes).length).toBeGreaterThan(40);
  });

  it('never have a value put where it does not belong', () => {
    expect(outcomes.filter(({ wrong }) => wrong.length > 0).map(tell)).toEqual([]);
  });

  it('are read right in 99 of 100 fields, and in 9 of 10 under every single kind of change', () => {
    const { right, all } = rateOf(outcomes);
    const report = outcomes
      .filter(({ asked, missed }) => asked.length + missed.length > 0)
      .map(tell)
      .join('\n');
    expect(right / all, report).toBeGreaterThanOrEqual(0.99);
    for (const [change, rate] of ratesPerChange(outcomes)) expect(rate.right / rate.all, change).toBeGreaterThanOrEqual(0.9);
  });

  it('lose the inquiry link nowhere', () => {
    expect(outcomes.filter(({ linkRight }) => !linkRight).map(({ seed }) => seed)).toEqual([]);
  });
});
