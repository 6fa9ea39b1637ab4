import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Fault, TabState } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import { popupAnswers, type PopupAnswers } from './initial-requests.ts';

export interface Tab {
  /** The other answers that came when the popup opened. */
  first: Awaited<PopupAnswers['above']>;
  /** `null` while it is not known yet, or cannot be known. */
  state: TabState | null;
  fault: Fault | null;
  reload: () => void;
  /** A press has just chosen somebody; the resulting state is not shown yet. */
  chose: { current: boolean };
  /** Runs an action that answers with a new state of the tab. */
  change: (work: (tabId: number) => Promise<Answer<TabState>>) => void;
  /** Runs any other action; `then` runs after success. */
  act: <T>(work: (tabId: number) => Promise<Answer<T>>, then: (value: T) => void) => void;
}

/** The state of the tab, and the functions that act on it. */
export function useTab(): Tab {
  const asked = popupAnswers();
  const [state, setState] = useState<TabState | null>(null);
  const [first, setFirst] = useState<Tab['first']>({ guard: null, walks: [], wish: null });
  const [fault, setFault] = useState<Fault | null>(null);
  const chose = useRef(false);

  const act: Tab['act'] = (work, then) => {
    const done = async () => {
      const tabId = await asked.tabInFront;
      const answer = tabId === undefined ? ({ ok: false, fault: 'pageSilent' } as const) : await work(tabId);
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) return then(answer.value);
      // A fault may have changed the possible actions: the choice may have ended, or the page may be gone.
      const now = tabId === undefined ? null : await requestBackground('tab/state', { tabId });
      if (now?.ok) setState(now.value);
    };
    void done();
  };
  const change: Tab['change'] = (work) => act(work, setState);
  const reload = () => change((tabId) => requestBackground('tab/state', { tabId }));
  // This runs before the first draw: the answers have often arrived by then, and nothing is drawn twice.
  useLayoutEffect(() => {
    void asked.above.then((above) => {
      setFirst(above);
      change(() => asked.state);
    });
  }, []);
  return { first, state, fault, reload, change, act, chose };
}
