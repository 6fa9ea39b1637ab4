import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources.ts';

const read = (path: string) => readFileSync(root + path, 'utf8');

const papers = [
  'README.md',
  ...['.github', 'components', 'scripts', 'test', 'utils'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md')),
  ),
];

const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

/** Files that others have, or that a command makes. */
const notOurs = /^(policies\.json$|\.output\/|\.wxt\/)/;
const pathLike = /^[\w.@-]+(\/[\w.<>@-]+)*\/?$/;
const isPath = (word: string) =>
  pathLike.test(word) && !notOurs.test(word) && (word.includes('/') || /\w\.(tsx?|mjs|md|json|ya?ml|css|html)$/.test(word));

/** A path in which something is left open, `test/browser/<name>.test.ts`, stands for its folder. */
const fixedPart = (path: string) => (path.includes('<') ? posix.dirname(path.slice(0, path.indexOf('<') + 1)) : path);

/** Paths in backticks that are neither below the top of the repository nor beside the paper. */
function lostPaths(paper: string, text: string): string[] {
  const spans = [...withoutBlocks(text).matchAll(/`([^`]+)`/g)].flatMap(([, span]) => span!.split(/\s+/));
  return spans
    .filter(isPath)
    .map(fixedPart)
    .filter((path) => ![path, posix.join(posix.dirname(paper), path)].some((place) => existsSync(root + place)));
}

/** The scripts of package.json that a paper names, in text or in a block. */
const namedScripts = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run ([\w-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!);

const slug = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchors = (text: string) => [...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!));

/** Links to files, and to headings in them, that lead nowhere. */
function lostLinks(paper: string, text: string): string[] {
  const links = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^https?:/.test(to));
  return links.filter((to) => {
    const [file = '', anchor] = to.split('#');
    const path = file === '' ? paper : posix.join(posix.dirname(paper), file);
    if (!existsSync(root + path)) return true;
    return anchor !== undefined && (statSync(root + path).isDirectory() || !anchors(read(path)).includes(decodeURIComponent(anchor)));
  });
}

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

describe('looking for what a paper names', () => {
  it('finds what is not there, and lets be what is', () => {
    const text =
      '`utils/gone.ts` `utils/README.md` `architecture/` `gone/` `.output/x` `sources.ts` `and/<name>.ts` `utils/<name>.ts` `a b/c` `npm run x`';
    expect(lostPaths('test/architecture/x.md', text)).toEqual(['utils/gone.ts', 'architecture/', 'gone/', 'and', 'b/c']);
    expect(lostPaths('test/x.md', '`architecture/`\n```\n`gone/`\n```')).toEqual([]);
    expect(namedScripts('`npm run add-page -- X`, npm start; npm ci')).toEqual(['add-page', 'start']);
    expect(lostLinks('test/x.md', '[a](../README.md) [b](gone.md) [c](../utils/README.md#the-map) [d](../utils/README.md#gone)')).toEqual([
      'gone.md',
      '../utils/README.md#gone',
    ]);
  });
});

describe('the papers', () => {
  it('are there', () => {
    expect(papers).toEqual(expect.arrayContaining(['utils/README.md', 'test/README.md', 'scripts/README.md', '.github/CONTRIBUTING.md']));
  });

  it.each(papers)('%s names only files, commands and headings that exist', (paper) => {
    const text = read(paper);
    expect(lostPaths(paper, text)).toEqual([]);
    expect(lostLinks(paper, text)).toEqual([]);
    expect(namedScripts(text).filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('tell those who use it in at most 100 lines', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  });

  it('say what each command and each plug-in of the build does', () => {
    const text = read('scripts/README.md');
    expect(scripts.filter((script) => !namedScripts(text).includes(script))).toEqual([]);
    const rows = [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual(
      readdirSync(`${root}scripts/vite`)
        .map((file) => file.replace(/\.ts$/, ''))
        .toSorted(),
    );
  });

  it('name the limits of what runs in a page as the test of the bundles holds them', () => {
    const table = read('utils/content/README.md').split('## What each may weigh')[1]!.split('\n## ')[0]!;
    const told = [...table.matchAll(/^\|.*\| ([\d,]+)(?: more)? \|$/gm)].map(([, bytes]) => bytes!);
    expect(told.length).toBeGreaterThan(5);
    const held = [...read('test/browser/bundles.test.ts').matchAll(/\d+_\d{3}\b/g)].map(([bytes]) => bytes.replace('_', ','));
    expect(told.filter((bytes) => !held.includes(bytes))).toEqual([]);
  });

  it('list every decision', () => {
    const files = readdirSync(`${root}.github/decisions`).filter((file) => file !== 'README.md');
    expect(files.length).toBeGreaterThanOrEqual(10);
    const index = read('.github/decisions/README.md');
    expect(files.filter((file) => !index.includes(`](${file})`))).toEqual([]);
  });
});
