import browser from 'webextension-polyfill';
import { addresses } from '../../ccus/hosts.ts';
import { tabState } from '../tab-state.ts';

/**
 * Opens the inquiry form by the link on the tab's page, or the top page, which has that link.
 *
 * @returns `tab`: where it was opened.
 */
export async function openInquiry({ tabId }: { tabId: number }) {
  const state = await tabState(tabId);
  const link = state.page?.link;
  if (!link) {
    // In a new tab, because the present one may hold unfinished text.
    const { id } = await browser.tabs.create({ url: addresses.top.value });
    return { opened: 'top' as const, host: new URL(addresses.top.value).hostname, tab: id };
  }
  const host = new URL(link.href).hostname;
  if (state.linkedHost && !(state.linkedHost.permitted && state.linkedHost.confirmed)) {
    return { opened: 'asks' as const, host, tab: tabId };
  }
  const stays = state.page?.screen === 'top';
  const { id } = stays ? await browser.tabs.update(tabId, { url: link.href }) : await browser.tabs.create({ url: link.href });
  return { opened: 'form' as const, host, tab: id };
}
