import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../browser/harness/paths.ts';
import { sharedChromium } from './browser.ts';
import { expectedMisses } from './expected-misses.ts';
import type { Judged } from './judge.ts';
import { measureFolder } from './measure.ts';
import { countOf, rateOf, tableOf } from './table.ts';

const corpus = `${root}../shared/corpus`;
const isHere = existsSync(corpus);
if (!isHere)
  process.stdout.write(
    '実在ページの集まり（../shared/corpus）がないため、読み取りの比較は行いません。/ No ../shared/corpus here: the corpus test is left out.\n',
  );

const name = ({ page, kind }: { page: string; kind: string }) => `${page} ${kind}`;

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;

describe.runIf(isHere)('real pages', () => {
  let forms: Judged[] = [];
  let footers: Judged[] = [];

  beforeAll(async () => {
    const browser = await sharedChromium();
    forms = (await measureFolder(browser, `${corpus}/forms`)).judged;
    footers = (await measureFolder(browser, `${corpus}/footers`)).judged;
  }, patience);

  it('are read right, but for the misses that are explained', () => {
    expect(forms.length).toBeGreaterThan(100);
    const missed = forms.filter(({ verdict }) => verdict === 'missed').map(name);
    expect(missed.toSorted(), tableOf('', forms)).toEqual(expectedMisses.map(name).toSorted());
    expect(rateOf(forms)).toBeGreaterThanOrEqual(97);
  });

  it('have no field that is taken for another one', () => {
    expect(forms.filter(({ verdict }) => verdict === 'wrong kind')).toEqual([]);
    expect(countOf(forms, 'false positive'), tableOf('', forms)).toBeLessThanOrEqual(2);
  });

  it('have an inquiry link that is found, or none', () => {
    expect(footers.length).toBeGreaterThan(5);
    expect(footers.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });
});
