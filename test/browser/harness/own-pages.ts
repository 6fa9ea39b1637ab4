import type { Page, Viewport } from 'puppeteer-core';
import { documentScope } from './scope.ts';
import { waitFor } from './wait.ts';

interface Tab {
  id?: number;
  url?: string;
}

interface Tabs {
  tabs: {
    query(what: object): Promise<Tab[]>;
    getCurrent(): Promise<Tab | undefined>;
  };
}

/** Set in a page that is being replaced, because the next page may have the same address. */
interface Leaving {
  ccusTestLeaving?: boolean;
}

interface Opening {
  isLeft: boolean;
  isOther: boolean;
  isWhole: boolean;
}

const opening = (_: unknown, url: string): Opening => ({
  isLeft: (globalThis as Leaving).ccusTestLeaving === true,
  isOther: location.href !== url,
  isWhole: document.readyState === 'complete',
});

/** Waits until the page with this address has loaded. Asking can wait inside the document that we are replacing and inside the new one. */
const untilThere = (page: Page, url: string): Promise<true> =>
  waitFor(async (patience) => {
    const now = await documentScope(page).askUntil(
      opening,
      ({ isLeft, isOther, isWhole }) => !isLeft && (isOther || isWhole),
      url,
      patience,
    );
    return (!now.isLeft && !now.isOther && now.isWhole) || null;
  }, `${url} to be open`);

/**
 * Opens one of the extension's own pages. Firefox loads it without ever reporting
 * that, so the page itself is asked whether it has loaded.
 */
export async function openOwnPage(page: Page, url: string): Promise<Page> {
  const refused = page.goto(url, { timeout: 10_000 }).then(
    () => null,
    (error: unknown) => String(error),
  );
  await untilThere(page, url).catch(async (error: unknown) => {
    throw new Error(`${url} did not open: ${await refused}`, { cause: error });
  });
  return page;
}

/** Replaces one of the extension's own pages by another, as in a new tab: no history, no draft, no question about leaving. */
async function replaceOwnPage(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    (globalThis as Leaving).ccusTestLeaving = true;
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
    sessionStorage.clear();
    // After this call has returned its answer.
    setTimeout(() => location.replace(to));
  }, url);
  await untilThere(page, url);
}

const hasSize = (page: Page, { width, height }: Viewport): boolean =>
  page.viewport()?.width === width && page.viewport()?.height === height;

/**
 * Tabs for the extension's own pages. Opening and closing a tab costs nearly as much as the page in it, so a tab
 * that a test closes is kept for the next page. A page about the tab of a site has that tab's number in its
 * address and does not use the number of its own tab.
 */
export function ownTabs(fresh: () => Promise<Page>, blank: string, viewport: Viewport): (url: string, size?: Viewport) => Promise<Page> {
  const waiting = new Set<Page>();
  const keep = (page: Page, size: Viewport): Page => {
    const close = page.close.bind(page);
    page.close = async () => {
      if (waiting.has(page) || page.isClosed()) return;
      // In Chromium, a tab that was resized and then set back to its old size no longer receives clicks.
      if (!hasSize(page, size)) return close();
      try {
        for (const event of ['dialog', 'pageerror', 'console'] as const) page.removeAllListeners(event);
        await replaceOwnPage(page, blank);
        waiting.add(page);
      } catch {
        await close();
      }
    };
    return page;
  };
  return async (url, size) => {
    const wanted = size ?? viewport;
    for (const page of waiting) {
      if (!hasSize(page, wanted)) continue;
      waiting.delete(page);
      try {
        await page.bringToFront();
        await replaceOwnPage(page, url);
        return page;
      } catch {
        // The extension was uninstalled meanwhile, which closed its pages.
      }
    }
    const page = keep(await fresh(), wanted);
    if (size) await page.setViewport(size);
    return openOwnPage(page, url);
  };
}

/**
 * Finds the number that the extension has for a tab: by its address or, if two tabs have the same or the extension
 * may not see it, by bringing the tab to the front while another page of the extension asks which tab is in front.
 */
export function tabFinder(helper: () => Promise<Page>): (page: Page) => Promise<number> {
  const known = new WeakMap<Page, number>();
  const only = (asker: Page, url: string) =>
    asker.evaluate(async (address) => {
      const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
      const same = (await tabs.query({})).filter((tab) => tab.url === address);
      return same.length === 1 ? same[0]!.id : undefined;
    }, url);
  const inFront = (asker: Page) =>
    asker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
      const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
      const own = await tabs.getCurrent();
      return { id: front?.id, isAsker: front?.id === own?.id };
    });
  const byFront = async (asker: Page, page: Page): Promise<number> => {
    // The asking tab comes to the front first, then the page: whichever tab follows the asking one is the page's.
    await asker.bringToFront();
    await waitFor(async () => (await inFront(asker)).isAsker, 'the helper tab to come to the front');
    await page.bringToFront();
    return waitFor(async () => {
      const { id, isAsker } = await inFront(asker);
      return isAsker ? undefined : id;
    }, 'the tab to come to the front');
  };
  return async (page) => {
    const asker = await helper();
    const id = known.get(page) ?? (await only(asker, await page.evaluate(() => location.href))) ?? (await byFront(asker, page));
    known.set(page, id);
    return id;
  };
}
