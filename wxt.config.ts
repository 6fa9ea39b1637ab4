import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/vite/unwrapped-scripts.ts';
import { gatherLicences } from './scripts/vite/licences.ts';
import { chunks } from './scripts/vite/page-chunks.ts';
import { inlineTokens } from './scripts/vite/inline-design-tokens.ts';
import { sharedTools } from './scripts/vite/shared-modules.ts';
import { sourceFiles } from './scripts/lib/source-files.ts';
import { officialMatches } from './utils/ccus/hosts.ts';

/** Identity for Firefox; the tests install the add-on under a fixed address made from it. */
const geckoId = 'ccus-assist@unofficial.example';

/**
 * `--mode e2e` differs from the real build in three things only: the in-page
 * panel's shadow root is open, so that a test can look inside; in Chromium
 * the replica's invented outside host and the notifications are granted
 * beforehand, because no driver can press Chromium's own permission question;
 * and no page opens after installing, because each test begins with that.
 */
const outsideHostForTests = 'https://ccus-inquiry.example/*';
const isGranted = (mode: string, browser: string) => mode === 'e2e' && browser === 'chrome';

/** In development alone, our pages get their modules, styles and news of changes from the development server on this computer. */
const whileDeveloping =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline' http://localhost:*; img-src 'self' data: http://localhost:*; connect-src http://localhost:* ws://localhost:*; form-action 'none'; base-uri 'none'; frame-ancestors https:";

/** The notices of all that is bundled, which every copy must carry. */
const licences = gatherLicences();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Every mode draws with the runtime of the real build, so that what is tested is what is shipped.
  vite: ({ command }) => ({
    plugins: [bareScripts(), sharedTools(), inlineTokens(), ...(command === 'build' ? [chunks()] : []), licences.plugin()],
    oxc: { jsx: { development: false } },
    // Workers as modules, so that what they seldom need stays in files of its own.
    worker: { format: 'es', plugins: () => [licences.plugin()] },
    // The polyfill would put a `fetch` into our pages, which never call anybody.
    build: { modulePreload: { polyfill: false } },
  }),
  zip: { includeSources: [...sourceFiles] },
  hooks: {
    // The last step of a build, when everything that is bundled is known.
    'build:publicAssets': (wxt, files) => {
      // Firefox has no schema for managed values.
      const schema = files.findIndex(({ relativeDest }) => relativeDest === 'managed-schema.json');
      if (wxt.config.browser === 'firefox' && schema >= 0) files.splice(schema, 1);
      // Nobody is given what the development server writes.
      if (wxt.config.command === 'build') files.push({ relativeDest: 'licenses.txt', contents: licences.text() });
    },
  },
  manifest: ({ browser, command, mode }) => ({
    name: 'CCUSアシスト（非公式）',
    short_name: 'CCUSアシスト',
    description:
      '建設キャリアアップシステムで困ったときの非公式おたすけツール。お問い合わせフォームを見つけ、入力を手つだいます。データは外に出ません。',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      // What was copied is cleared away, in Chromium by a page that nobody sees.
      'clipboardWrite',
      ...(browser === 'chrome' ? (['offscreen'] as const) : []),
      ...(isGranted(mode, browser) ? (['notifications'] as const) : []),
    ],
    optional_permissions: isGranted(mode, browser) ? [] : ['notifications'],
    host_permissions: [...officialMatches, ...(isGranted(mode, browser) ? [outsideHostForTests] : [])],
    content_scripts: [{ matches: [...officialMatches], js: ['watcher.js'], run_at: 'document_idle' }],
    optional_host_permissions: ['https://*/*'],
    // Firefox has no such key; there the administrator's file holds the values themselves.
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    commands: {
      // Of 助手 (joshu) and 記入 (kinyū). Chromium keeps Alt+Shift with C and N to itself; with F, Firefox opens its menu of files.
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      fill: { suggested_key: { default: 'Alt+Shift+K' }, description: 'この画面に入力する' },
      // The letter of none of Firefox's menus.
      field: { suggested_key: { default: 'Alt+Shift+U' }, description: 'いまの欄に入れるものを選ぶ' },
    },
    // The one page that a script of ours puts into a page, which stays blank for whoever else frames it: see `utils/background/frames.ts`.
    // A host that the official site links to and the person confirmed is not known here, so the address alone opens nothing.
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*'], ...(browser === 'chrome' ? { use_dynamic_url: true } : {}) },
    ],
    content_security_policy: {
      extension_pages:
        command === 'serve'
          ? whileDeveloping
          : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors https:",
    },
    ...(browser === 'firefox'
      ? {
          // Nothing from a private window is stored, because we do not run there.
          incognito: 'not_allowed',
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              // The oldest Firefox with the Navigation API, which tells a route change without polling.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            // What a phone lacks is asked for in `utils/browser/`; the version is the same one's.
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : browser === 'safari'
        ? // The oldest Safari with the Navigation API. It has no key to stay out of private windows.
          { browser_specific_settings: { safari: { strict_min_version: '26.2' } } }
        : { incognito: 'not_allowed', minimum_chrome_version: '127' }),
  }),
});
