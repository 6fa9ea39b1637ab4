import type { Page } from 'puppeteer-core';
import { waitFor } from './wait.ts';

interface Tabs {
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    getCurrent(): Promise<{ id?: number } | undefined>;
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
 * Finds a tab's id without relying on its address, which two tabs may share: the
 * tab comes to the front, and a page of the extension that stays behind asks which
 * tab is in front.
 */
export function tabFinder(helper: () => Promise<Page>): (page: Page) => Promise<number> {
  const inFront = (asker: Page) =>
    asker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
      const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
      const own = await tabs.getCurrent();
      return { id: front?.id, isAsker: front?.id === own?.id };
    });
  return async (page) => {
    const asker = await helper();
    // From another tab to the asker and on to the page: whatever comes after the asker is the page.
    await asker.bringToFront();
    await waitFor(async () => (await inFront(asker)).isAsker, 'the helper tab to come to the front');
    await page.bringToFront();
    return waitFor(async () => {
      const { id, isAsker } = await inFront(asker);
      return isAsker ? undefined : id;
    }, 'the tab to come to the front');
  };
}
