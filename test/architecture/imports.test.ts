import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageScripts } from '../../utils/messages/content-scripts.ts';
import { importsOf, reachableFrom, root, sourcesIn, type Source } from './sources.ts';

/** The rows of the map in utils/README.md, in the order in which they may import each other. */
const map = [...readFileSync(`${root}utils/README.md`, 'utf8').matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, name]) => `utils/${name}`);
const order = [...map, 'components', 'entrypoints'];

/** Rules: what they decide depends on nothing but what they are given. */
const rules = order.slice(0, order.indexOf('utils/fill') + 1);

/** Modules that check what arrives, with zod: only the background receives. */
const receiving = ['utils/messages/receive.ts', 'utils/messages/schemas/index.ts'];
const mayReceive = [...receiving, 'utils/background/', 'entrypoints/background'];

/** What must never be loaded into a page. */
const heavy = /^(dexie|zod|webextension-polyfill)(\/|$)|^utils\/(storage|words|profiles|import|search|background)\//;

const sources = sourcesIn(['entrypoints', 'components', 'utils']);
const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const rowOf = (path: string) => order.findIndex((row) => within(path, row));

/** Imports that run up the map. */
const strays = (files: readonly Source[]): string[] =>
  files.flatMap(({ path, imports }) => {
    const row = rowOf(path);
    if (row < 0) return [`${path} stands in no row of the map`];
    return imports
      .filter(({ from }) => /^(utils|components|entrypoints|test|scripts)\//.test(from))
      .filter(({ from }) => rowOf(from) < 0 || rowOf(from) > row)
      .map(({ from }) => `${path} imports ${from}`);
  });

/** Imports of these files, also of types, that a rule forbids. */
const forbidden = (folder: string, pattern: RegExp): string[] =>
  sources
    .filter(({ path }) => within(path, folder))
    .flatMap(({ path, imports }) => imports.filter(({ from }) => pattern.test(from)).map(({ from }) => `${path} imports ${from}`));

describe('reading imports', () => {
  it('tells types from values and finds every form', () => {
    const text = [
      `import { a } from './a.ts';`,
      `import type { B } from '../b.ts';`,
      `import { type C } from './c.ts';`,
      `import {\n  d,\n  e,\n} from './d.ts';`,
      `import './f.css?inline';`,
      `export * from './g.ts';`,
      `const h = await import('./h.ts');`,
      `// import { no } from './no.ts';`,
      `import zod from 'zod/mini';`,
    ].join('\n');
    expect(importsOf('utils/x/y.ts', text)).toEqual([
      { from: 'utils/x/a.ts', typeOnly: false },
      { from: 'utils/b.ts', typeOnly: true },
      { from: 'utils/x/c.ts', typeOnly: false },
      { from: 'utils/x/d.ts', typeOnly: false },
      { from: 'utils/x/f.css', typeOnly: false },
      { from: 'utils/x/g.ts', typeOnly: false },
      { from: 'zod/mini', typeOnly: false },
      { from: 'utils/x/h.ts', typeOnly: false },
    ]);
  });
});

describe('the map of the house', () => {
  it('names every folder and file of utils', () => {
    const there = [
      ...new Set(sources.filter(({ path }) => path.startsWith('utils/')).map(({ path }) => path.split('/').slice(0, 2).join('/'))),
    ];
    expect(map.toSorted()).toEqual(there.toSorted());
  });

  it('has imports that run down only, types included', () => {
    expect(strays(sources)).toEqual([]);
  });

  it('keeps utils free of our pages', () => {
    expect(forbidden('utils', /^(components|entrypoints)\//)).toEqual([]);
  });

  it('keeps what runs in a page free of storage, words, background and their libraries', () => {
    expect(forbidden('utils/content', /^(dexie|zod|webextension-polyfill)(\/|$)|^utils\/(storage|words|background)\//)).toEqual([]);
  });

  it('has rules that touch no page, no browser and no storage', () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules)
      expect(forbidden(rule, /^(dexie|webextension-polyfill|wxt)(\/|$)|^utils\/(storage|content|background|messages|words)\//)).toEqual([]);
    // What a browser offers besides; a worker and its page speak through `self`, and bytes are packed anywhere.
    const browser = /\b(document|window|navigator|localStorage|sessionStorage|indexedDB|browser|chrome)\s*[.(?[]/;
    const found = sources
      .filter(({ path }) => rules.some((rule) => within(path, rule)))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => browser.test(line))
          .map((line) => `${path}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });
});

describe('direction of imports', () => {
  it('keeps the checking of messages in the background', () => {
    const found = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typeOnly }) => !typeOnly && receiving.includes(from))
        .filter(() => !mayReceive.some((place) => path.startsWith(place)))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(found).toEqual([]);
  });

  it('leads from the background and the popup to no export, and to the security codes by one way only', () => {
    const known = new Map(sources.map((source) => [source.path, source]));
    const entries = ['entrypoints/background.ts', 'entrypoints/popup/main.ts'];
    const reached = reachableFrom(entries, known);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached.keys()].filter((path) => path.startsWith('utils/storage/export/'))).toEqual([]);
    // One place decides whether a code may go to a page: nobody else in the background may have one in hand.
    const askers = sources.filter(
      ({ path, imports }) =>
        reached.has(path) && imports.some(({ from, typeOnly }) => !typeOnly && from === 'utils/storage/profiles/security-codes.ts'),
    );
    expect(askers.map(({ path }) => path)).toEqual(['utils/background/secrets/code.ts']);
    expect(reachableFrom(['entrypoints/popup/main.ts'], known).has('utils/storage/profiles/security-codes.ts')).toBe(false);
  });

  it('leads from no content script to storage, profiles or their libraries', () => {
    const known = new Map(sources.map((source) => [source.path, source]));
    const entries = [...known.keys()].filter(
      (path) => /^entrypoints\/[\w.-]+$/.test(path) && !['entrypoints/background.ts', 'entrypoints/popup-requests.ts'].includes(path),
    );
    expect(entries.toSorted()).toEqual(pageScripts.map((script) => `entrypoints/${script}.ts`).toSorted());
    const reached = reachableFrom(entries, known);
    expect(reached.size).toBeGreaterThan(entries.length);
    const ways = [...reached].filter(([path]) => heavy.test(path)).map(([, way]) => way.join(' → '));
    expect(ways).toEqual([]);
  });
});
