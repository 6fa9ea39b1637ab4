import browser from 'webextension-polyfill';
import { officialMatches } from '../ccus/hosts.ts';
import { Refusal } from '../messages/receive.ts';
import { classifyAddress } from './trust.ts';

/** Longest message taken over, in characters: more is a page, not a message. */
const longest = 2000;

/**
 * Runs in the page, once, and takes nothing with it. What the person selected,
 * else what the page reports in the places made for that. A selection never
 * holds what stands in an input.
 */
function readShown(most: number): string {
  const chosen = String(getSelection() ?? '').trim();
  if (chosen !== '') return chosen.slice(0, most);
  const places = document.querySelectorAll<HTMLElement>('dialog[open], [role=alertdialog], [role=alert], [aria-live=assertive]');
  const shown = [...places].filter((place) => place.checkVisibility()).map((place) => place.innerText.trim());
  return shown
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, most);
}

/**
 * The message on the official page that was used last. Only ever called when
 * the person pressed the button for it.
 *
 * @throws Refusal `noMessage`, `notOfficial`
 */
export async function takeMessage(): Promise<{ text: string }> {
  const tabs = await browser.tabs.query({ url: [...officialMatches] });
  const [tab] = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (tab?.id === undefined) throw new Refusal('noMessage');
  if ((await classifyAddress(tab.url ?? '')).trust === 'no') throw new Refusal('notOfficial');
  const [read] = await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, func: readShown, args: [longest] });
  const text = typeof read?.result === 'string' ? read.result : '';
  if (text === '') throw new Refusal('noMessage');
  return { text };
}
