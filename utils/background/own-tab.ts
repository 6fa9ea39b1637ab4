import browser from 'webextension-polyfill';
import { ownTab } from '../storage/session-items.ts';
import { serialQueue } from './serial-queue.ts';

const oneByOne = serialQueue();

/** The tab in which a page of ours was shown last, if it still shows one. */
async function tabBefore(page: string): Promise<browser.Tabs.Tab | null> {
  const id = await ownTab.read();
  const tab = id === null ? null : await browser.tabs.get(id).catch(() => null);
  // The person may have gone elsewhere in it, and may have typed there.
  return tab && (tab.url ?? '').startsWith(page) ? tab : null;
}

/** Shows our settings page at a route: in one tab, however often a page asks for it. */
export const showOwnPage = (route: string): Promise<void> =>
  oneByOne(async () => {
    const page = browser.runtime.getURL('/options.html');
    const before = await tabBefore(page);
    if (before?.id === undefined) {
      const { id } = await browser.tabs.create({ url: page + route });
      if (id !== undefined) await ownTab.write(id);
      return;
    }
    // Another route of the same document: what is typed there stays.
    await browser.tabs.update(before.id, { active: true, url: page + route });
    if (before.windowId !== undefined) await browser.windows.update(before.windowId, { focused: true });
  });
