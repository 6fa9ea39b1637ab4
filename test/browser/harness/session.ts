import type { Browser, Page } from 'puppeteer-core';
import { startProxy, type ReplicaProxy } from '../../replica/proxy.ts';
import { openOwnPage, tabFinder } from './own-pages.ts';
import { builtExtension, type BrowserName, type Build } from './paths.ts';
import { profileFolder, startBrowser } from './start-browser.ts';
import { within } from './wait.ts';

export interface LaunchOptions {
  build?: Build;
  /** Folder of another extension than ours; `null` starts a bare browser. */
  extension?: string | null;
  headless?: boolean;
  /** Further preferences of Firefox. */
  prefs?: Record<string, unknown>;
}

/** One browser with the extension in it, which reaches the replica on the official addresses and nothing else. */
export interface Session {
  readonly browserName: BrowserName;
  readonly build: Build;
  readonly proxy: ReplicaProxy;
  readonly replica: ReplicaProxy['replica'];
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of the extension's own pages, with a slash at the end. */
  readonly baseUrl: string;
  /** Where the browser writes everything it keeps. */
  readonly profileFolder: string;
  newPage(url?: string): Promise<Page>;
  /** The popup as it opens over this tab. It stands in a tab of its own. */
  openPopup(tabPage: Page): Promise<Page>;
  openOptions(hash?: string): Promise<Page>;
  /** Any page of the extension, such as `options.html`. */
  extPage(path: string): Promise<Page>;
  /** What the extension knows this tab by. Brings the tab to the front. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

const popupSize = { width: 400, height: 640 };

export async function launch(browserName: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const { build = 'e2e', headless = true, prefs } = options;
  const extension = options.extension === null ? undefined : (options.extension ?? builtExtension(browserName, build));
  const proxy = await startProxy();
  const started = await startBrowser(browserName, { headless, proxyPort: proxy.port, extension, prefs }).catch(
    async (error: unknown) => {
      await proxy.close();
      throw error;
    },
  );
  const { browser, extensionId, baseUrl } = started;
  const extPage = async (path: string): Promise<Page> => openOwnPage(await browser.newPage(), `${baseUrl}${path}`);
  const tabIdOf = tabFinder(() => extPage('manifest.json'));

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
      const page = await browser.newPage();
      if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPopup(tabPage) {
      const id = await tabIdOf(tabPage);
      const page = await browser.newPage();
      if (headless) await page.setViewport(popupSize);
      return openOwnPage(page, `${baseUrl}popup.html?tab=${id}`);
    },
    openOptions: (hash = '') => extPage(`options.html${hash}`),
    extPage,
    tabIdOf,
    async close() {
      // A browser that hangs on its way out must not keep the proxy open.
      await within(browser.close(), 15_000);
      await proxy.close();
      browser.process()?.kill('SIGKILL');
    },
  };
}
