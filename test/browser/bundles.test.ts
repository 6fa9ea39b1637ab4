import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageScripts as scripts, standsOn, withTools, type PageScript } from '../../utils/messages/content-scripts.ts';
import { browserNames, builtExtension } from './harness/paths.ts';

/** What comes only while somebody says that a page is read wrongly: nothing until then, so it is weighed alone. */
const whileTeaching: PageScript = 'teach';
/** What comes when somebody presses something in the panel of an inquiry form for the first time. */
const atPress: readonly PageScript[] = ['writer', 'inquiry-actions'];
/** What may come to any page, because the person asks for it in the popup or walks through it. */
const onDemand: readonly PageScript[] = ['links', 'walk'];

/** What both stores are shown and both browsers load. */
describe.each(browserNames)('the %s package', (browser) => {
  const files = new Map<string, Buffer>();
  let manifest: Record<string, unknown> = {};
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const namesOf = (kind: RegExp) => [...files.keys()].filter((name) => kind.test(name));
  const having = (names: readonly string[], fingerprint: string | RegExp) =>
    names.filter((name) => (typeof fingerprint === 'string' ? text(name).includes(fingerprint) : fingerprint.test(text(name))));

  const bytesOf = (names: readonly PageScript[]) => names.reduce((sum, name) => sum + files.get(`${name}.js`)!.length, 0);

  beforeAll(() => {
    const folder = builtExtension(browser, 'production');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      files.set(path.slice(folder.length + 1), readFileSync(path));
    }
    manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
  });

  /** Scripts that run inside a page: named by the manifest, or injected by the background. */
  const pageScripts = () =>
    namesOf(/^(content-scripts\/)?[\w.-]+\.js$/).filter((name) => !['background.js', 'popup-requests.js'].includes(name));

  /** The background with all it imports. */
  const background = () => {
    const found = new Set(['background.js']);
    for (const name of found) {
      for (const [, module] of text(name).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)) {
        found.add(posix.join(posix.dirname(name), module!));
      }
    }
    return [...found];
  };

  /** All that a page with the inquiry form, the login or anything else carries of us before anything is pressed there, asked and unasked, and at most how much. */
  const mostOf: Record<string, [readonly PageScript[], number]> = {
    'an inquiry form': [['inquiry', ...onDemand], 28_600],
    'an inquiry that was sent': [['receipt', ...onDemand], 15_400],
    'a login, and what it led to': [['login', ...onDemand], 26_600],
    'a change of the password': [['login', 'secrets', ...onDemand], 40_000],
    // On the host of the login, and filled by the panel of the inquiry form.
    'the reissue of a password, and the search': [['login', 'inquiry', ...onDemand], 40_200],
    'a page that is asked about': [onDemand, 15_000],
    'a page with a value put into one field': [['field', ...onDemand], 26_600],
  };

  it('has no script for pages but those that are counted here', () => {
    expect(pageScripts().toSorted()).toEqual(scripts.map((script) => `${script}.js`).toSorted());
    expect(withTools([whileTeaching, ...atPress, ...Object.values(mostOf).flatMap(([added]) => added)])).toEqual(scripts);
  });

  it.each(Object.entries(mostOf))('puts few bytes of script into %s', (_page, [added, most]) => {
    expect(bytesOf(withTools(added))).toBeLessThanOrEqual(most);
  });

  it('adds at most 5,300 bytes when something is pressed in the panel', () => {
    expect(bytesOf(atPress)).toBeLessThanOrEqual(5_300);
    // Before that, nothing that looks at a form unasked can write.
    expect(
      having(
        withTools(['inquiry']).map((script) => `${script}.js`),
        'InputEvent(',
      ),
    ).toEqual([]);
  });

  it('puts at most 4,700 bytes into a page on which it has nothing to say', () => {
    expect(bytesOf(['watcher'])).toBeLessThanOrEqual(4_700);
  });

  it('adds at most 11,000 bytes while somebody points at a field or draws the structure', () => {
    expect(bytesOf([whileTeaching])).toBeLessThanOrEqual(11_000);
  });

  it('carries what several scripts need once', () => {
    // A sign of each tool, which stands in the script that carries it and in no script that stands on that one.
    const signs = {
      watcher: '.runtime.sendMessage(',
      assistant: '.attachShadow(',
      reader: 'createTreeWalker(',
      'login-form': 'sign ?in',
      writer: 'InputEvent(',
    } as const;
    for (const [giver, sign] of Object.entries(signs) as [PageScript, string][]) {
      expect(text(`${giver}.js`)).toContain(sign);
      const takers = scripts.filter((script) => standsOn(script).includes(giver)).map((script) => `${script}.js`);
      expect(takers).not.toEqual([]);
      expect(having(takers, sign)).toEqual([]);
    }
  });

  it('puts nothing into a page that must be loaded from there', () => {
    expect(having(pageScripts(), /^\s*import\b|[;}]import\s*["'{*]|\bimport\(/)).toEqual([]);
  });

  it('makes the popup wait for few files, and for neither the database nor the checks', () => {
    const waitedFor = (kind: 'js' | 'css') =>
      [...text('popup.html').matchAll(new RegExp(`(?:src|href)="/([^"]+\\.${kind})"`, 'g'))].map(([, name]) => name!);
    const [asks, ...modules] = waitedFor('js');
    expect(modules.length).toBeGreaterThan(1);
    expect(modules.length).toBeLessThanOrEqual(3);
    // The first asks what the popup will show, while what draws it is still being loaded.
    expect(asks).toBe('popup-requests.js');
    expect(text('popup.html')).toMatch(/charset="utf-8">\s*<script +src="\/popup-requests\.js">/);
    expect(files.get('popup-requests.js')!.length).toBeLessThanOrEqual(1_000);
    expect(waitedFor('css').length).toBeLessThanOrEqual(2);
    for (const fingerprint of ['DexieError', 'ZodError']) expect(having(modules, fingerprint)).toEqual([]);
    // Whatever else they name they would wait for, too.
    const named = modules.flatMap((name) =>
      [...text(name).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, module]) => `chunks/${module}`),
    );
    expect(new Set(named)).toEqual(new Set(modules.filter((name) => named.includes(name))));
    expect(modules.reduce((sum, name) => sum + files.get(name)!.length, 0)).toBeLessThanOrEqual(113_700);
  });

  it.each([
    ['Dexie', 'DexieError'],
    ['zod', 'ZodError'],
    ['webextension-polyfill', 'The message port closed before a response was received'],
  ])('keeps %s in the background and our own pages', (_library, fingerprint) => {
    expect(having(background(), fingerprint)).not.toEqual([]);
    expect(having(pageScripts(), fingerprint)).toEqual([]);
  });

  it('is valid UTF-8 throughout, without U+FFFF in page scripts, which Chromium refuses', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    for (const name of namesOf(/\.(js|json|html|css|svg)$/)) expect(() => strict.decode(files.get(name)), name).not.toThrow();
    expect(having(pageScripts(), '\uFFFF')).toEqual([]);
  });

  it('asks for exactly these rights', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      // Chromium wants a right for its side panel; it shows the person no warning.
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'activeTab',
        'alarms',
        'contextMenus',
        'clipboardWrite',
        ...(browser === 'chromium' ? ['offscreen', 'sidePanel'] : []),
      ],
      optional_permissions: ['notifications'],
      host_permissions: ['https://ccus.jp/*', 'https://*.ccus.jp/*'],
      optional_host_permissions: ['https://*/*'],
      incognito: 'not_allowed',
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      },
    });
    expect(Object.keys(manifest.content_security_policy as object)).toEqual(['extension_pages']);
    for (const absent of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'key', 'update_url']) {
      expect(manifest).not.toHaveProperty(absent);
    }
    expect(text('manifest.json')).not.toMatch(/localhost|127\.0\.0\.1|\.example\/|http:|ws:/);
  });

  it('runs on its own in official pages only, in their top frame', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['https://ccus.jp/*', 'https://*.ccus.jp/*'], js: ['watcher.js'], run_at: 'document_idle' },
    ]);
  });

  it('has no way to call anybody', () => {
    const calls = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|\bWebTransport\b|\bEventSource\b|sendBeacon|RTCPeerConnection|importScripts/;
    expect(having(namesOf(/\.(js|html)$/), calls)).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(having(namesOf(/\.html$/), /\b(src|href|action)\s*=\s*["']?(https?:)?\/\//)).toEqual([]);
    expect(having(namesOf(/\.(css|svg)$/), /@import|url\(\s*["']?(https?:)?\/\//)).toEqual([]);
    expect(having(namesOf(/\.js$/), /\bimport\(\s*["'`](https?:)?\/\//)).toEqual([]);
  });

  it('turns no text into code', () => {
    expect(having(namesOf(/\.(js|html)$/), /\beval\(|\bnew Function\b|[^.\w]Function\(|\son\w+="/)).toEqual([]);
  });

  it('carries the notices of all that it is made of', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(tsx?|css)$/.test(path))
        .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
    );
    const isUsed = (name: string) => sources.some((source) => source.includes(`'${name}'`) || source.includes(`'${name}/`));
    const packages = Object.keys(dependencies).filter(isUsed).concat('wxt', '@wxt-dev/browser', 'vite', 'rolldown');
    const named = [...text('licenses.txt').matchAll(/^([@\w/-]+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(packages.toSorted());
    for (const notice of [
      'Mozilla Public License',
      'Apache License',
      'David Fahlander',
      'UNICODE LICENSE V3',
      'CCUSアシスト（非公式）の開発者たち',
    ]) {
      expect(text('licenses.txt')).toContain(notice);
    }
    expect(text('licenses.txt')).toContain('https://creativecommons.org/licenses/by-sa/2.1/jp/legalcode');
    expect(having(namesOf(/\.js$/), 'licenses.txt')).not.toEqual([]);
  });

  it('looks for no local server outside of what Dexie carries', () => {
    expect(having([...pageScripts(), ...namesOf(/\.html$/)], /localhost|127\.0\.0\.1/)).toEqual([]);
  });
});
