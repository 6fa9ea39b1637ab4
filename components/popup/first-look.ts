import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages/send.ts';

/**
 * What the popup needs before it can show anything, asked for while the rest of
 * it is still being loaded. Nothing heavy may be imported here.
 */

/** The tab this popup is about: the one named in its address, else the one in front. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

const silent = { ok: false, fault: 'pageSilent' } as const;

export const tabInFront = findTab();

/** Those who stand first in the list: the background has the store open already. */
export const firstPeople = ask('people/first', {});

export const firstState = tabInFront.then((tabId) => (tabId === undefined ? silent : ask('tab/state', { tabId })));

export const firstGuard = tabInFront.then((tabId) => (tabId === undefined ? silent : ask('guard/tab', { tabId })));
