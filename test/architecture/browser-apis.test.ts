import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apisIn, browsers, declared, hasApi, manifestFor, type BrowserColumn } from './browser-apis.ts';
import { importsOf, root, sourcesIn } from './sources.ts';

/** The one place that may call what a browser lacks. */
const home = 'utils/browser/';
const table = readFileSync(`${root}${home}README.md`, 'utf8');
const [head = [], , ...rows] = [...table.matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row!.split('|').map((cell) => cell.trim()));
const columns = head.slice(1, -1) as BrowserColumn[];
const listed = rows.map(([name]) => name!.replaceAll('`', ''));

/** What these files call that a declared browser lacks in its lowest version. */
const lacking = (files: readonly { path: string; apis: readonly string[] }[]): string[] =>
  files.flatMap(({ path, apis }) =>
    apis.flatMap((api) =>
      declared
        .filter((browser) => hasApi(browser, api) !== true)
        .map((browser) => `${path} calls ${api}, which ${browser} lacks: it goes through ${home}capabilities.ts`),
    ),
  );

const reads = (code: string) => ({
  path: 'utils/background/x.ts',
  apis: apisIn({ text: code, imports: importsOf('utils/background/x.ts', code) }),
});

describe('what our code asks of a browser', () => {
  it('is there in every browser for which we are made, or goes through the one table', () => {
    const files = sourcesIn(['entrypoints', 'components', 'utils']).map((source) => ({ path: source.path, apis: apisIn(source) }));
    expect(new Set(files.flatMap(({ apis }) => apis)).size).toBeGreaterThan(30);
    expect(lacking(files.filter(({ path }) => !path.startsWith(home)))).toEqual([]);
  });

  it('is found in every form in which it can be written', () => {
    const polyfill = `import browser from 'webextension-polyfill';\n`;
    const wxt = `import { browser } from 'wxt/browser';\n`;
    expect(reads(`${wxt}void browser.tabs.create({});`).apis).toEqual(['tabs.create']);
    expect(reads(`${polyfill}browser.tabs\n  .query({});`).apis).toEqual(['tabs.query']);
    expect(reads(`${polyfill}browser.commands.onCommand.addListener(() => {});`).apis).toEqual(['commands.onCommand']);
    expect(reads(`${polyfill}browser.storage[area].get(null);`).apis).toEqual(['storage.session']);
    expect(reads(`${polyfill}const { commands } = browser as Partial<typeof browser>;`).apis).toEqual(['…', '…']);
    expect(reads(`const one = (globalThis as { chrome?: X }).chrome?.offscreen;`).apis).toEqual(['…']);
    expect(reads(`globalThis.chrome.offscreen.createDocument({});`).apis).toEqual(['offscreen.createDocument']);
    expect(reads(`const browser = 'a';\nbrowser.trim();`).apis).toEqual([]);
  });

  it('is refused where one of them lacks it', () => {
    const put = (call: string) => lacking([reads(`import browser from 'webextension-polyfill';\nvoid browser.${call};`)]);
    expect(put('tabs.create({})')).toEqual([]);
    expect(put('commands.getAll()').join()).toMatch(/Firefox for Android[^]*Edge for Android/);
    expect(put('contextMenus.create({})').join()).toMatch(/Firefox for Android[^]*Edge for Android/);
    expect(put('windows.create({})').join()).toMatch(/Firefox for Android[^]*Edge for Android/);
    expect(put('sidePanel.open({})').join()).toContain('calls sidePanel.open, which Firefox lacks');
    expect(put('sidebarAction.open()').join()).toContain('calls sidebarAction.open, which Chrome lacks');
    // Chrome has it since 145.
    expect(put('tabs.captureTab()').join()).toContain('which Chrome lacks');
    expect(put('nowhere.atAll()')).toHaveLength(declared.length);
  });
});

describe('the table of what a browser can', () => {
  it('says of every browser what its maker says', () => {
    expect(columns).toEqual(Object.keys(browsers));
    expect(rows.length).toBeGreaterThan(5);
    for (const [index, name] of listed.entries()) {
      const said = Object.fromEntries(columns.map((column, at) => [column, rows[index]![at + 1]]));
      const known = Object.fromEntries(columns.map((column) => [column, hasApi(column, name) ? 'yes' : 'no']));
      expect({ name, ...said }).toEqual({ name, ...known });
    }
  });

  it('names each of them that is called, and a way without it', () => {
    const [source] = sourcesIn([home.slice(0, -1)]);
    const asked = /interface Optional \{([^]*?)\n\}/.exec(source!.text)![1]!;
    const members = [...asked.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name!);
    const spaces = listed.map((name) => name.split('.')[0]!);
    expect(members.filter((name) => !spaces.includes(name))).toEqual([]);
    expect(rows.filter((row) => row.at(-1)!.length < 20)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('offers the add-on to Firefox on phones as well', () => {
    expect(manifestFor('firefox').browser_specific_settings?.gecko_android).toEqual({ strict_min_version: '147.0' });
    expect(manifestFor('chrome').browser_specific_settings).toBeUndefined();
  });
});
