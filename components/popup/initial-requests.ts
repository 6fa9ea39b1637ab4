import type { Answer, Get } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/send.ts';
import { findTab } from '../active-tab.ts';

/** What the popup needs before it can show anything. */
export interface FirstLook {
  tabInFront: Promise<number | undefined>;
  /** Those who stand first in the list: the background has the store open already. */
  people: Promise<Answer<Get<'people/first'>>>;
  state: Promise<Answer<Get<'tab/state'>>>;
  /** What stands above the people; it would push them away under the pointer if it came later. */
  above: Promise<{ guard: Get<'guard/tab'>; walks: Get<'walk/open'> }>;
}

declare global {
  var ccusFirstLook: FirstLook;
}

/** Asks for all of it; done once, by a script of its own while the rest of the popup is still being loaded. Nothing heavy may be imported here. */
export function look(): FirstLook {
  const tabInFront = findTab();
  const askOfTab = async <N extends 'tab/state' | 'guard/tab'>(name: N): Promise<Answer<Get<N>>> => {
    const tabId = await tabInFront;
    return tabId === undefined ? { ok: false, fault: 'pageSilent' } : ask(name, { tabId });
  };
  return {
    tabInFront,
    people: ask('people/first', {}),
    state: askOfTab('tab/state'),
    above: Promise.all([askOfTab('guard/tab'), ask('walk/open', {})]).then(([guard, walks]) => ({
      guard: guard.ok ? guard.value : null,
      walks: walks.ok ? walks.value : [],
    })),
  };
}

/** What was asked when the popup began. */
export const firstLook = (): FirstLook => globalThis.ccusFirstLook;
