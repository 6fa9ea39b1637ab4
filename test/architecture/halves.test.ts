import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { needsBrowser, testFiles } from '../../scripts/lib/test-files.mjs';
import { driving } from '../browser/driving.ts';
import { halves } from '../browser/halves.ts';
import { browsersOf } from '../browser/harness/paths.ts';
import { root, sourcesIn } from './sources.ts';

const names = Object.keys(halves);
const files = testFiles(root).filter(needsBrowser);
const textOf = (name: string) => readFileSync(`${root}test/${name}.test.ts`, 'utf8');
const asksForBrowsers = (name: string) => textOf(name).includes('describe.each(browsersOf(import.meta.url))');

describe('the halves of the browser tests', () => {
  it('hold each file once, and no other', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(names.map((name) => `test/${name}.test.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('leave a file to one browser only by the list', () => {
    const own = names.filter((name) => halves[name]!.short === 'own');
    expect(names.filter((name) => !own.includes(name) && !asksForBrowsers(name))).toEqual([]);
    expect(own.filter(asksForBrowsers)).toEqual([]);
  });

  it('say why', () => {
    expect(names.filter((name) => !/^\p{Lu}.{20,}\.$/u.test(halves[name]!.why))).toEqual([]);
  });

  it('give Firefox in the short run what can differ there', () => {
    const both = names.filter((name) => halves[name]!.short === 'both');
    for (const name of ['main-job', 'browser-window', 'filling', 'guard', 'safety', 'vault', 'side-panel', 'migrations'])
      expect(both).toContain(`browser/${name}`);
    expect(halves['browser/production']!.short).toBe('own');
    expect(textOf('browser/production').includes("describe('the production build in firefox'")).toBe(true);
  });

  it('are asked for by the file itself', () => {
    vi.stubEnv('CCUS_TESTS', 'short');
    expect(browsersOf(`file://${root}test/browser/fees.test.ts`)).toEqual(['chromium']);
    expect(browsersOf(`file://${root}test/browser/filling.test.ts`)).toEqual(['chromium', 'firefox']);
    expect(() => browsersOf(`file://${root}test/browser/nobody.test.ts`)).toThrow('browser/nobody');
    vi.unstubAllEnvs();
    expect(browsersOf(`file://${root}test/browser/fees.test.ts`)).toEqual(['chromium', 'firefox']);
  });
});

describe('what a browser test drives', () => {
  const sources = sourcesIn(['utils', 'components', 'entrypoints']).map(({ path }) => path);

  it('is there', () => {
    const places = [...new Set(names.flatMap((name) => halves[name]!.drives))];
    expect(places.filter((place) => place !== 'public/' && !sources.some((path) => path.startsWith(place)))).toEqual([]);
    expect(existsSync(`${root}public`)).toBe(true);
  });

  it('is found from a source, and everything where nobody knows', () => {
    expect(driving(['utils/fees/bill.ts'])).toEqual(expect.arrayContaining(['test/browser/fees.test.ts', 'test/browser/bundles.test.ts']));
    expect(driving(['utils/fees/bill.ts'])).not.toContain('test/browser/filling.test.ts');
    expect(driving(['utils/nowhere/new.ts'])).toEqual(
      names.filter((name) => name.startsWith('browser/')).map((name) => `test/${name}.test.ts`),
    );
    expect(driving(['wxt.config.ts']).length).toBe(driving(['utils/nowhere/new.ts']).length);
    expect(driving(['README.md', 'test/unit/search/find.test.ts'])).toEqual([]);
  });
});
