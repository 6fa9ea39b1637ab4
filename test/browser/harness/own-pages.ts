import type { Page } from 'puppeteer-core';
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

/**
 * Opens one of the extension's own pages. Firefox loads it but never reports
 * that it did, so the page itself is asked whether it is there.
 */
export async function openOwnPage(page: Page, url: string): Promise<Page> {
  const refused = page.goto(url, { timeout: 10_000 }).then(
    () => null,
    (error: unknown) => String(error),
  );
  await waitFor(async () => {
    const [address, state] = await page.evaluate(() => [location.href, document.readyState] as const);
    return address === url && state === 'complete';
  }, `${url} to be open`).catch(async (error: unknown) => {
    throw new Error(`${url} did not open: ${await refused}`, { cause: error });
  });
  return page;
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
