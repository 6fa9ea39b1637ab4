import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root, sourcesIn, type Source } from './sources.ts';

const lines = (files: readonly Source[], forbidden: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => forbidden.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

describe('what is known about CCUS', () => {
  it('is data: no DOM, no browser, no network, no package', () => {
    const facts = sourcesIn(['utils/ccus']);
    expect(facts.length).toBeGreaterThan(0);
    const globals =
      /\b(document|window|browser|chrome|navigator|globalThis|self|fetch|localStorage|sessionStorage|indexedDB|location)\s*[.(?[]/;
    expect(lines(facts, globals)).toEqual([]);
    const outside = facts.flatMap(({ path, imports }) =>
      imports.filter(({ from }) => !from.startsWith('utils/ccus/')).map(({ from }) => `${path} imports ${from}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('writing to a page', () => {
  const onPage = sourcesIn(['utils', 'entrypoints']).filter(
    ({ path }) => !/^(utils\/(storage|background)|entrypoints\/(background|popup|options|offscreen))/.test(path),
  );

  it('happens in utils/content/fill only', () => {
    const elsewhere = onPage.filter(({ path }) => !path.startsWith('utils/content/fill/'));
    expect(elsewhere.length).toBeGreaterThan(0);
    const writing = /\.(value|checked|selectedIndex|selected)\s*=(?!=)|\bdispatchEvent\(|\bsetRangeText\(|\bexecCommand\(/;
    expect(lines(elsewhere, writing)).toEqual([]);
  });

  it('never presses, sends or submits anything', () => {
    expect(lines(onPage, /\.(click|submit|requestSubmit)\(/)).toEqual([]);
  });

  it('reads no field near a password but the ID, and that in one place', () => {
    const guards = onPage.filter(({ path }) => /^utils\/content\/features\/guard\/|^utils\/guard\/|\/login-form\.ts$/.test(path));
    expect(guards.length).toBeGreaterThan(5);
    const reading = /\.value\b|\[['"]value['"]\]|FormData|valueAsNumber|getSelection|setSelectionRange|\.data\b/;
    const found = lines(guards, reading).filter(
      (line) =>
        !/\b(reissueLink|answer|kit|answerParts|signedInWords|lockMinutes|loginTries|maintenanceHours|idLength)\.value\b/.test(line),
    );
    expect(found).toEqual([
      "utils/content/page/login-form.ts: export const typedId = (form: LoginForm | null): string => (form?.id && !isPassword(form.id) ? form.id.value.slice(0, longestId) : '');",
    ]);
  });

  it('reads of all password boxes only the new one, and that in one place', () => {
    const secrets = onPage.filter(({ path }) => /^utils\/content\/features\/secrets\/|^utils\/passwords\/|\/new-passwords\.ts$/.test(path));
    expect(secrets.length).toBeGreaterThan(4);
    const reading = /\.value\b|\[['"]value['"]\]|FormData|getSelection|setSelectionRange|\.data\b/;
    const found = lines(secrets, reading).filter((line) => !/\b(reading|read|kit|view|renewed|taken|secretLabels)\.value\b/.test(line));
    expect(found).toEqual([
      "utils/content/page/new-passwords.ts: export const typedNew = (boxes: PasswordBoxes, which: 'fresh' | 'again'): string => boxes[which]?.value ?? '';",
    ]);
    // Nothing of them is asked of the background but what the page is like.
    expect(
      lines(secrets, /\brequestBackground\(/).filter(
        (line) => !/requestBackground\('(assist\/fields|password\/kit|code\/look|code\/take|popup\/open)'/.test(line),
      ),
    ).toEqual([]);
  });

  it('never turns text into markup', () => {
    expect(lines(sourcesIn(['utils', 'components', 'entrypoints']), /dangerouslySetInnerHTML|createContextualFragment|DOMParser/)).toEqual(
      [],
    );
  });
});

describe("the browser's own storage", () => {
  it('is read and written in one file, where each value has its schema', () => {
    const elsewhere = sourcesIn(['utils', 'components', 'entrypoints']).filter(({ path }) => path !== 'utils/storage/session-items.ts');
    expect(lines(elsewhere, /\bstorage\s*\.\s*(session|local)\b|\bstorage\s*\[/)).toEqual([
      'utils/storage/wipe.ts: await browser.storage.local.clear();',
      'utils/storage/wipe.ts: await browser.storage.session.clear();',
      'components/session-changes.ts: browser.storage.session.onChanged.addListener(changed);',
      'components/session-changes.ts: browser.storage.session.onChanged.removeListener(changed);',
    ]);
  });
});

describe('the house', () => {
  it('has no file over 300 lines', () => {
    const files = sourcesIn(['entrypoints', 'components', 'utils', 'test', 'scripts'], /\.(tsx?|mjs|css|html)$/);
    expect(files.length).toBeGreaterThan(0);
    // Pages that people sent are data.
    expect(
      files.filter((file) => file.lines > 300 && !file.path.startsWith('test/reader/pages/')).map((file) => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });

  it('has only these things at the top', () => {
    const allowed = [
      'LICENSE',
      'README.md',
      'components',
      'entrypoints',
      'node_modules',
      'package-lock.json',
      'package.json',
      'public',
      'scripts',
      'test',
      'tsconfig.json',
      'utils',
      'wxt.config.ts',
    ];
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });
});
