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
 * `--mode e2e` differs from the real build in two things only: the in-page
 * panel's shadow root is open, so that a test can look inside, and in Chromium
 * the replica's invented outside host and the notifications are granted
 * beforehand, because no driver can press Chromium's own permission question.
 */
const outsideHostForTests = 'https://ccus-inquiry.example/*';
const isGranted = (mode: string, browser: string) => mode === 'e2e' && browser === 'chrome';

/** The notices of all that is bundled, which every copy must carry. */
const licences = gatherLicences();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Every mode draws with the runtime of the real build, so that what is tested is what is shipped.
  vite: () => ({
    plugins: [bareScripts(), sharedTools(), inlineTokens(), chunks(), licences.plugin()],
    worker: { plugins: () => [licences.plugin()] },
    oxc: { jsx: { development: false } },
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
      files.push({ relativeDest: 'licenses.txt', contents: licences.text() });
    },
  },
  manifest: ({ browser, mode }) => ({
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
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
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
          },
        }
      : { incognito: 'not_allowed', minimum_chrome_version: '127' }),
  }),
});
