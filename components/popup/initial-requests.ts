import type { Answer, ResponseOf } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { findTab } from '../active-tab.ts';

/** What the popup needs before it can show anything. */
export interface PopupAnswers {
  tabInFront: Promise<number | undefined>;
  /** Those who stand first in the list: the background has the store open already. */
  people: Promise<Answer<ResponseOf<'people/first'>>>;
  state: Promise<Answer<ResponseOf<'tab/state'>>>;
  /** What stands above the people; it would push them away under the pointer if it came later. */
  above: Promise<{ guard: ResponseOf<'guard/tab'>; walks: ResponseOf<'walk/open'> }>;
}

declare global {
  var ccusPopupAnswers: PopupAnswers;
}

/** Asks for all of it; done once, by a script of its own while the rest of the popup is still being loaded. Nothing heavy may be imported here. */
export function sendInitialRequests(): PopupAnswers {
  const tabInFront = findTab();
  const askOfTab = async <N extends 'tab/state' | 'guard/tab'>(name: N): Promise<Answer<ResponseOf<N>>> => {
    const tabId = await tabInFront;
    return tabId === undefined ? { ok: false, fault: 'pageSilent' } : requestBackground(name, { tabId });
  };
  return {
    tabInFront,
    people: requestBackground('people/first', {}),
    state: askOfTab('tab/state'),
    above: Promise.all([askOfTab('guard/tab'), requestBackground('walk/open', {})]).then(([guard, walks]) => ({
      guard: guard.ok ? guard.value : null,
      walks: walks.ok ? walks.value : [],
    })),
  };
}

/** What was asked when the popup began. */
export const popupAnswers = (): PopupAnswers => globalThis.ccusPopupAnswers;
