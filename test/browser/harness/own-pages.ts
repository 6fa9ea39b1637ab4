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

/** A page that is being left for another says so, which may have the same address. */
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

/** In a document that is left for another by us, and in the one that comes, it is worth waiting. */
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
 * Opens one of the extension's own pages. Firefox loads it but never reports
 * that it did, so the page itself is asked whether it is there.
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

/** From one of the extension's own pages to another, as in a fresh tab: nothing to go back to, no draft, no question whether to leave. */
async function replaceOwnPage(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    (globalThis as Leaving).ccusTestLeaving = true;
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
    sessionStorage.clear();
    // Only when this has been answered.
    setTimeout(() => location.replace(to));
  }, url);
  await untilThere(page, url);
}

const hasSize = (page: Page, { width, height }: Viewport): boolean =>
  page.viewport()?.width === width && page.viewport()?.height === height;

/**
 * Tabs for the extension's own pages. Opening and closing a tab costs nearly as much as the page in it, so one
 * that a test closes waits for the next. Who asks what its pages have to do with the tab of a site gets that
 * one's number in their address, never their own.
 */
export function ownTabs(fresh: () => Promise<Page>, blank: string, viewport: Viewport): (url: string, size?: Viewport) => Promise<Page> {
  const waiting = new Set<Page>();
  const keep = (page: Page, size: Viewport): Page => {
    const close = page.close.bind(page);
    page.close = async () => {
      if (waiting.has(page) || page.isClosed()) return;
      // A tab that was given another size and then its old one back takes no more presses in Chromium.
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
        // The extension was taken out meanwhile, and its pages with it.
      }
    }
    const page = keep(await fresh(), wanted);
    if (size) await page.setViewport(size);
    return openOwnPage(page, url);
  };
}

/**
 * Finds what the extension knows a tab by: by its address, or, where two tabs share one or it may not be seen,
 * by bringing the tab to the front, while a page of the extension that stays behind asks which tab is in front.
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
    // From another tab to the asker and on to the page: whatever comes after the asker is the page.
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
