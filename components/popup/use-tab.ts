import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Fault, TabState } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupAnswers, type PopupAnswers } from './initial-requests.ts';

export interface Tab {
  /** What there was besides when the popup opened. */
  first: Awaited<PopupAnswers['above']>;
  /** `null` while it is not known yet, or cannot be known. */
  state: TabState | null;
  fault: Fault | null;
  reload: () => void;
  /** A press has just chosen somebody, and what follows from it is not shown yet. */
  chose: { current: boolean };
  /** Does something that ends in a new state of the tab. */
  change: (work: (tabId: number) => Promise<Answer<TabState>>) => void;
  /** Does something else; `then` runs when it went well. */
  act: <T>(work: (tabId: number) => Promise<Answer<T>>, then: (value: T) => void) => void;
}

/** What is known about the tab, and the ways to act on it. */
export function useTab(): Tab {
  const asked = popupAnswers();
  const [state, setState] = useState<TabState | null>(null);
  const [first, setFirst] = useState<Tab['first']>({ guard: null, walks: [] });
  const [fault, setFault] = useState<Fault | null>(null);
  const chose = useRef(false);

  const act: Tab['act'] = (work, then) => {
    const done = async () => {
      const tabId = await asked.tabInFront;
      const answer = tabId === undefined ? ({ ok: false, fault: 'pageSilent' } as const) : await work(tabId);
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) return then(answer.value);
      // What went wrong may have changed what can be done next: a choice that ended, a page that left.
      const now = tabId === undefined ? null : await requestBackground('tab/state', { tabId });
      if (now?.ok) setState(now.value);
    };
    void done();
  };
  const change: Tab['change'] = (work) => act(work, setState);
  const reload = () => change((tabId) => requestBackground('tab/state', { tabId }));
  // Before the page is drawn: the answers are often there by then, and nothing has to be drawn twice.
  useLayoutEffect(() => {
    void asked.above.then((above) => {
      setFirst(above);
      change(() => asked.state);
    });
  }, []);
  return { first, state, fault, reload, change, act, chose };
}
