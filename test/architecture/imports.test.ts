import { describe, expect, it } from 'vitest';
import { pageScripts } from '../../utils/messages/content-scripts.ts';
import { importsOf, reachableFrom, sourcesIn, type Source } from './sources.ts';

/** Who may import from whom. The longest path that fits a file is its layer. */
const layers: Record<string, { may: string[]; mayTypes?: string[] }> = {
  'utils/ccus': { may: [] },
  'utils/profiles': { may: ['utils/ccus'], mayTypes: ['utils/messages'] },
  'utils/guard': { may: ['utils/ccus'] },
  'utils/search': { may: ['utils/ccus'] },
  'utils/passwords': { may: ['utils/ccus'] },
  'utils/fees': { may: ['utils/ccus'], mayTypes: ['utils/profiles'] },
  'utils/walks': { may: ['utils/ccus'] },
  'utils/import': { may: ['utils/ccus', 'utils/profiles', 'utils/search'] },
  // What is typed into an inquiry is searched for secrets as a pasted mail is.
  'utils/inquiries': { may: ['utils/ccus', 'utils/profiles', 'utils/import'] },
  'utils/storage': { may: ['utils/ccus', 'utils/profiles', 'utils/inquiries', 'utils/search', 'utils/walks', 'utils/structure', 'utils/lessons'], mayTypes: ['utils/guard'] },
  'utils/reader': { may: ['utils/ccus'] },
  'utils/structure': { may: ['utils/ccus', 'utils/reader'] },
  'utils/lessons': { may: ['utils/ccus', 'utils/reader', 'utils/structure'] },
  'utils/fill': { may: ['utils/ccus', 'utils/reader'], mayTypes: ['utils/lessons'] },
  'utils/words': { may: ['utils/ccus'], mayTypes: ['utils/fees', 'utils/passwords', 'utils/messages', 'utils/profiles', 'utils/inquiries', 'utils/import', 'utils/storage', 'utils/walks', 'utils/lessons', 'utils/reader'] },
  'utils/messages': { may: ['utils/ccus', 'utils/walks'], mayTypes: ['utils/passwords', 'utils/words', 'utils/guard', 'utils/reader', 'utils/fill', 'utils/lessons', 'utils/search', 'utils/structure'] },
  // It sends the panels' looks along with their words, so that pages without a panel carry neither.
  // What a page's fields mean, and in which form they want a value, is decided there from plain facts.
  'utils/background': {
    may: [
      'utils/ccus', 'utils/reader', 'utils/fill', 'utils/profiles', 'utils/inquiries', 'utils/guard', 'utils/fees', 'utils/storage', 'utils/walks', 'utils/messages', 'utils/words',
      'utils/lessons', 'utils/structure',
      'utils/background/panel/base.css', 'utils/background/panel/panel.css', 'utils/background/panel/pointer.css', 'utils/background/panel/pointing.css',
      'utils/background/panel/guard.css', 'utils/background/panel/brake.css', 'utils/background/panel/secret.css', 'components/composed',
    ],
  },
  'utils/features': {
    may: ['utils/ccus', 'utils/guard', 'utils/passwords', 'utils/reader', 'utils/fill', 'utils/structure', 'utils/words', 'utils/messages', 'components/panel'],
    mayTypes: ['utils/lessons'],
  },
  // The panel shows a fill plan, so it knows what one looks like.
  'components/panel': { may: ['utils/ccus', 'utils/words', 'utils/fill', 'components'], mayTypes: ['utils/messages'] },
  // Composed by the background as plain data, grown in a page by the panel.
  'components/composed': { may: ['utils/guard', 'utils/words'], mayTypes: ['utils/messages', 'utils/ccus', 'utils/fill', 'utils/lessons'] },
  components: {
    may: [
      'utils/ccus', 'utils/guard', 'utils/fees', 'utils/words', 'utils/profiles', 'utils/inquiries', 'utils/import', 'utils/search', 'utils/messages', 'utils/storage',
      'utils/walks', 'utils/lessons', 'utils/structure',
    ],
  },
  entrypoints: { may: ['utils', 'components'] },
};

/** Modules that check what arrives, with zod: only the background receives. */
const receiving = ['utils/messages/receive.ts', 'utils/messages/schemas/index.ts'];
const mayReceive = [...receiving, 'utils/background/', 'entrypoints/background'];

/** What must never be loaded into a page. */
const heavy = /^(dexie|zod|webextension-polyfill)(\/|$)|^utils\/(storage|profiles|import|search|background)\//;

const sources = sourcesIn(['entrypoints', 'components', 'utils']);
const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const layerOf = (path: string) =>
  Object.keys(layers).filter((layer) => within(path, layer)).toSorted((a, b) => b.length - a.length)[0];

function strays(files: readonly Source[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const layer = layerOf(path);
    if (layer === undefined) return [`${path} belongs to no layer`];
    const { may, mayTypes = [] } = layers[layer]!;
    return imports
      .filter(({ from }) => /^(utils|components|entrypoints|test|scripts)\//.test(from))
      .filter(({ from, typeOnly }) => ![layer, ...may, ...(typeOnly ? mayTypes : [])].some((folder) => within(from, folder)))
      .map(({ from }) => `${path} imports ${from}`);
  });
}

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

describe('direction of imports', () => {
  it('goes from entry points to facts, never back', () => {
    expect(strays(sources)).toEqual([]);
  });

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
    expect([...reached.keys()].filter((path) => /^utils\/storage\/(csv|backup\/)/.test(path))).toEqual([]);
    // One place decides whether a code may go to a page: nobody else in the background may have one in hand.
    const askers = sources.filter(({ path, imports }) => reached.has(path) && imports.some(({ from, typeOnly }) => !typeOnly && from === 'utils/storage/profiles/security-codes.ts'));
    expect(askers.map(({ path }) => path)).toEqual(['utils/background/secrets/code.ts']);
    expect(reachableFrom(['entrypoints/popup/main.ts'], known).has('utils/storage/profiles/security-codes.ts')).toBe(false);
  });

  it('leads from no content script to storage, profiles or their libraries', () => {
    const known = new Map(sources.map((source) => [source.path, source]));
    const entries = [...known.keys()].filter((path) => /^entrypoints\/[\w.-]+$/.test(path) && !['entrypoints/background.ts', 'entrypoints/popup-requests.ts'].includes(path));
    expect(entries.toSorted()).toEqual(pageScripts.map((script) => `entrypoints/${script}.ts`).toSorted());
    const reached = reachableFrom(entries, known);
    expect(reached.size).toBeGreaterThan(entries.length);
    const ways = [...reached].filter(([path]) => heavy.test(path)).map(([, way]) => way.join(' → '));
    expect(ways).toEqual([]);
  });
});
