import type { Browser, Page, Viewport } from 'puppeteer-core';
import { startProxy, type ReplicaProxy } from '../../replica/proxy.ts';
import { openOwnPage, ownTabs, tabFinder } from './own-pages.ts';
import { builtExtension, type BrowserName, type Build } from './paths.ts';
import { addExtension, profileFolder, startBrowser, viewport, type Started, type StartOptions } from './start-browser.ts';
import { within } from './wait.ts';

export interface LaunchOptions {
  build?: Build;
  /** Folder of an extension other than ours; `null` starts a browser without any. */
  extension?: string | null;
  headless?: boolean;
  /** Folder of a profile that is kept when the browser ends. */
  profile?: string;
  /** Further preferences of Firefox. */
  prefs?: Record<string, unknown>;
  /** Further environment variables for Firefox. */
  env?: Record<string, string>;
  /** Draws tabs and toolbar as on a person's screen. Measurements need it. */
  drawn?: boolean;
}

/** A browser with the extension. It reaches the replica at the official addresses and nothing else. */
export interface Session {
  readonly browserName: BrowserName;
  readonly build: Build;
  readonly proxy: ReplicaProxy;
  readonly replica: ReplicaProxy['replica'];
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of the extension's own pages, with a slash at the end. */
  readonly baseUrl: string;
  /** The folder in which the browser stores everything. */
  readonly profileFolder: string;
  newPage(url?: string): Promise<Page>;
  /** The popup as it opens over this tab, but shown in a tab of its own. */
  openPopup(tabPage: Page): Promise<Page>;
  openOptions(hash?: string): Promise<Page>;
  /** Any page of the extension, such as `options.html`. */
  extPage(path: string): Promise<Page>;
  /** A page of the extension without any script, from which tests ask and set things. It stays open in the background. */
  behind(): Promise<Page>;
  /** The number that the extension has for this tab. Brings the tab to the front. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

/**
 * Browsers that an earlier test file has finished with, cleaned. Starting one takes a good part of the
 * time of a test file, so a worker starts each browser once. They end with the worker.
 */
const waiting = new Map<BrowserName, Running>();

// The driver also ends its browsers on this signal, but it misses every second one.
process.once('SIGTERM', () => {
  for (const { started } of waiting.values()) started.browser.process()?.kill('SIGKILL');
});

/** Cleans a browser for the next test file. Uninstalling the extension deletes its data; what the site stored is deleted here. */
async function keep(browserName: BrowserName, running: Running): Promise<void> {
  const { proxy, started } = running;
  const { browser, extensionId } = started;
  const emptied = async () => {
    const pages = await browser.pages();
    const blank = await browser.newPage();
    await Promise.all(pages.map((page) => page.close()));
    await browser.uninstallExtension(extensionId);
    await browser.deleteCookie(...(await browser.cookies()));
    await blank.goto('about:blank');
    proxy.setOffline(false);
    proxy.requests.length = 0;
    proxy.replica.reset();
    return true;
  };
  const good =
    !waiting.has(browserName) &&
    (await within(
      emptied().catch(() => false),
      10_000,
    )) === true;
  if (good) waiting.set(browserName, running);
  else await end(running);
}

async function reuse(browserName: BrowserName, extension: string): Promise<Running | null> {
  const running = waiting.get(browserName);
  if (!running) return null;
  waiting.delete(browserName);
  const {
    proxy,
    started: { browser },
  } = running;
  return { proxy, started: await addExtension(browserName, browser, extension) };
}

const popupSize = { width: 400, height: 640 };

interface Running {
  proxy: ReplicaProxy;
  started: Started;
}

async function start(browserName: BrowserName, options: Omit<StartOptions, 'proxyPort'>): Promise<Running> {
  const proxy = await startProxy();
  try {
    return { proxy, started: await startBrowser(browserName, { ...options, proxyPort: proxy.port }) };
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

async function end({ proxy, started: { browser } }: Running): Promise<void> {
  // A browser that does not close must not keep the proxy open.
  await within(browser.close(), 15_000);
  await proxy.close();
  browser.process()?.kill('SIGKILL');
}

export async function launch(browserName: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const { build = 'e2e', headless = true, profile, prefs, env, drawn } = options;
  const extension = options.extension === null ? undefined : (options.extension ?? builtExtension(browserName, build));
  const again =
    headless &&
    profile === undefined &&
    prefs === undefined &&
    env === undefined &&
    !drawn &&
    extension !== undefined &&
    'VITEST' in process.env;
  const running =
    (again && (await reuse(browserName, extension))) || (await start(browserName, { headless, extension, profile, prefs, env, drawn }));
  const { proxy, started } = running;
  const { browser, extensionId, baseUrl } = started;
  // Firefox's driver fails to open a tab if another one closes at the same moment.
  const blankPage = (): Promise<Page> => browser.newPage().catch(() => browser.newPage());
  const bare = async (url: string, size?: Viewport): Promise<Page> => {
    const page = await blankPage();
    if (size) await page.setViewport(size);
    return openOwnPage(page, url);
  };
  const own = headless && !drawn && 'VITEST' in process.env ? ownTabs(blankPage, `${baseUrl}manifest.json`, viewport) : bare;
  const extPage = (path: string, size?: Viewport): Promise<Page> => own(`${baseUrl}${path}`, size);
  let helper: Promise<Page> | undefined;
  const behind = async (): Promise<Page> => {
    const page = await helper?.catch(() => undefined);
    // The extension may have been uninstalled and installed again meanwhile, which closes its pages.
    if (page === undefined || page.isClosed()) helper = extPage('manifest.json');
    return helper!;
  };
  const idOf = tabFinder(behind);

  return {
    browserName,
    build,
    proxy,
    replica: proxy.replica,
    browser,
    extensionId,
    baseUrl,
    profileFolder: profileFolder(browser),
    async newPage(url) {
      const page = await blankPage();
      if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(tabPage) {
      return extPage(`popup.html?tab=${await idOf(tabPage)}`, headless ? popupSize : undefined);
    },
    openOptions: (hash = '') => extPage(`options.html${hash}`),
    extPage: (path) => extPage(path),
    behind,
    async tabIdOf(page) {
      const id = await idOf(page);
      await page.bringToFront();
      return id;
    },
    close: () => (again ? keep(browserName, running) : end(running)),
  };
}
