import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import config from '../../wxt.config.ts';
import { edgeAndroid } from './edge-android.ts';
import type { Source } from './sources.ts';

const { webextensions } = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

type Manifest = Record<string, unknown> & {
  minimum_chrome_version?: string;
  browser_specific_settings?: Partial<Record<'gecko' | 'gecko_android' | 'safari', { strict_min_version: string }>>;
};

/** What the manifest for a browser says. */
export function manifestFor(browser: 'chrome' | 'firefox' | 'safari'): Manifest {
  if (typeof config.manifest !== 'function') throw new TypeError('the manifest is no function');
  return config.manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' }) as Manifest;
}

const least = (version: string | undefined): number => {
  if (version === undefined) throw new Error('a browser has no lowest version');
  return Number.parseFloat(version);
};
const chrome = least(manifestFor('chrome').minimum_chrome_version);
const firefox = manifestFor('firefox').browser_specific_settings;

/** The columns of the table, each with the browser's name in the data and the lowest version that we declare. */
export const browsers = {
  Chrome: { data: 'chrome', least: chrome },
  Edge: { data: 'edge', least: chrome },
  Firefox: { data: 'firefox', least: least(firefox?.gecko?.strict_min_version) },
  'Firefox for Android': { data: 'firefox_android', least: least(firefox?.gecko_android?.strict_min_version) },
  'Edge for Android': { data: null, least: chrome },
  Safari: { data: 'safari', least: least(manifestFor('safari').browser_specific_settings?.safari?.strict_min_version) },
} as const;
export type BrowserColumn = keyof typeof browsers;

/** Those for which a package is made and given out. */
export const declared = (Object.keys(browsers) as BrowserColumn[]).filter((name) => name !== 'Safari');

/** Names under which the data keeps an interface that we call otherwise, or that it does not describe apart. */
const inData = (path: string): string => path.replace(/^contextMenus\b/, 'menus');

/** Chromium's own, since 109, of which the data knows nothing: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
const chromiums = /^offscreen\./;

const statementsOf = (path: string, browser: 'chrome' | 'edge' | 'firefox' | 'firefox_android' | 'safari') => {
  let at: Identifier | undefined = webextensions.api;
  for (const part of inData(path).split('.')) at = at?.[part];
  const support = at?.__compat?.support[browser];
  if (support === undefined) return null;
  return (Array.isArray(support) ? support : [support]) as SimpleSupportStatement[];
};

/** Whether a browser has an interface in the lowest version that we declare; `null` when nothing is known of it. */
export function hasApi(name: BrowserColumn, path: string): boolean | null {
  const { data, least: version } = browsers[name];
  if (data === null) return edgeAndroid.has.some((api) => path === api || path.startsWith(`${api}.`));
  if (chromiums.test(path)) return data === 'chrome' || data === 'edge';
  const said = statementsOf(path, data);
  if (said === null) return null;
  return said.some(({ version_added: added, version_removed: removed, flags }) => {
    if (flags !== undefined || typeof added !== 'string' || added === 'preview') return false;
    const until = typeof removed === 'string' ? Number.parseFloat(removed) : Infinity;
    return Number.parseFloat(added.replace('≤', '')) <= version && version < until;
  });
}

/** The methods that every event has. */
const ofEvents = /\.(addListener|removeListener|hasListener)$/;

/**
 * Every interface of the browser that a file names, for example `tabs.create`. One that goes round the name, as
 * `const { tabs } = browser` would, is given as `…`: nobody could tell what is called.
 */
export function apisIn({ text, imports }: Pick<Source, 'text' | 'imports'>): string[] {
  const named = imports.some(({ from, typeOnly }) => !typeOnly && /^(wxt\/browser|webextension-polyfill)$/.test(from));
  const code = text.replace(/^import [^;]*;/gm, '').replace(/(['"])(?:\\.|(?!\1)[^\\\n])*\1/g, "''");
  // Whatever has a member `chrome` is taken for the window, so that a way round the type finds no way round this.
  const name = named ? String.raw`(?:(?<![\w$.])browser|(?<![\w$])chrome)` : String.raw`(?<![\w$])chrome`;
  const found = [...code.matchAll(new RegExp(String.raw`${name}\b(?!\s*\??:)((?:\s*\??\.\s*\w+)*)(\[)?`, 'g'))];
  return found.map(([, path = '', index]) => {
    const clean = path.replace(/[\s?]/g, '').slice(1).replace(ofEvents, '');
    // The areas of the store have the same members.
    if (index !== undefined && clean === 'storage') return 'storage.session';
    return clean.includes('.') ? clean : '…';
  });
}
