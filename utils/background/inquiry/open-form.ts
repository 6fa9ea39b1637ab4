import browser from 'webextension-polyfill';
import { addresses } from '../../ccus/hosts.ts';
import { serialQueue } from '../serial-queue.ts';
import { safeLink, tabState } from '../tab-state.ts';

const oneByOne = serialQueue();

/** A press takes one tab; whoever asks again within this time, in milliseconds, is shown that. */
const samePress = 3000;
let last = { url: '', at: -Infinity, tab: -1 };

/** A new tab, because the present one may hold unfinished text. */
async function inNewTab(url: string): Promise<number | undefined> {
  const at = performance.now();
  if (last.url === url && at - last.at < samePress) {
    const there = await browser.tabs.update(last.tab, { active: true }).catch(() => null);
    if (there) return last.tab;
  }
  const { id } = await browser.tabs.create({ url });
  last = { url, at, tab: id ?? -1 };
  return id;
}

/**
 * Opens the inquiry form by the link on the tab's page, or the top page, which has that link. A link that leads out of
 * ccus.jp is followed only after the person has looked at its address, and none but over https.
 *
 * @returns `tab`: where it was opened.
 */
export const openInquiry = ({ tabId }: { tabId: number }) =>
  oneByOne(async () => {
    const state = await tabState(tabId);
    const link = state.page?.link;
    if (!link) {
      const id = await inNewTab(addresses.top.value);
      return { opened: 'top' as const, host: new URL(addresses.top.value).hostname, tab: id };
    }
    const url = safeLink(link.href);
    const host = new URL(url).hostname;
    const { linkedHost } = state;
    if (linkedHost && !(linkedHost.permitted && linkedHost.confirmed)) return { opened: 'asks' as const, host, tab: tabId };
    const stays = state.page?.screen === 'top';
    const id = stays ? (await browser.tabs.update(tabId, { url })).id : await inNewTab(url);
    return { opened: 'form' as const, host, tab: id };
  });
