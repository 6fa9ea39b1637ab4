import type { Answer, Get } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/send.ts';
import { findTab } from '../front-tab.ts';

/**
 * What the popup needs before it can show anything, asked for while the rest of
 * it is still being loaded. Nothing heavy may be imported here.
 */

export const tabInFront = findTab();

const askOfTab = async <N extends 'tab/state' | 'guard/tab'>(name: N): Promise<Answer<Get<N>>> => {
  const tabId = await tabInFront;
  return tabId === undefined ? { ok: false, fault: 'pageSilent' } : ask(name, { tabId });
};

/** Those who stand first in the list: the background has the store open already. */
export const firstPeople = ask('people/first', {});
export const firstState = askOfTab('tab/state');

/** What stands above the people; it would push them away under the pointer if it came later. */
export const firstAbove = Promise.all([askOfTab('guard/tab'), ask('walk/open', {})]).then(([guard, walks]) => ({
  guard: guard.ok ? guard.value : null,
  walks: walks.ok ? walks.value : [],
}));
