import type { Answer, ResponseOf } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { findTab } from '../active-tab.ts';

/** The answers that the popup needs before it can show anything. */
export interface PopupAnswers {
  tabInFront: Promise<number | undefined>;
  /** The first people of the list: the background already has the store open. */
  people: Promise<Answer<ResponseOf<'people/first'>>>;
  state: Promise<Answer<ResponseOf<'tab/state'>>>;
  /** The parts above the people; if they came later, they would push the people away under the pointer. */
  above: Promise<{ guard: ResponseOf<'guard/tab'>; walks: ResponseOf<'walk/open'>; wish: ResponseOf<'field/wish'> }>;
}

declare global {
  var ccusPopupAnswers: PopupAnswers;
}

/** Sends all requests. A separate script does this once while the rest of the popup is still loading, so nothing heavy may be imported here. */
export function sendInitialRequests(): PopupAnswers {
  const tabInFront = findTab();
  const askOfTab = async <N extends 'tab/state' | 'guard/tab' | 'field/wish'>(name: N): Promise<Answer<ResponseOf<N>>> => {
    const tabId = await tabInFront;
    return tabId === undefined ? { ok: false, fault: 'pageSilent' } : requestBackground(name, { tabId });
  };
  return {
    tabInFront,
    people: requestBackground('people/first', {}),
    state: askOfTab('tab/state'),
    above: Promise.all([askOfTab('guard/tab'), requestBackground('walk/open', {}), askOfTab('field/wish')]).then(
      ([guard, walks, wish]) => ({
        guard: guard.ok ? guard.value : null,
        walks: walks.ok ? walks.value : [],
        wish: wish.ok ? wish.value : null,
      }),
    ),
  };
}

/** The requests that were sent when the popup began. */
export const popupAnswers = (): PopupAnswers => globalThis.ccusPopupAnswers;
