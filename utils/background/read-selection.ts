import browser from 'webextension-polyfill';
import { officialMatches } from '../ccus/hosts.ts';
import { Refusal } from '../messages/receive.ts';
import { classifyAddress } from './trust.ts';

/** The longest message that is used, in characters. A longer text is a page and not a message. */
const longest = 2000;

/**
 * Runs once in the page, so it may not use anything from outside its own body.
 * Returns what the person selected or, if nothing is selected, the page's own
 * messages. A selection never contains the content of an input.
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
 * The message on the most recently used official page. Called only when the
 * person has pressed the button for it.
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
