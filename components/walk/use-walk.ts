import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Answer, Fault } from '../../utils/messages/protocol.ts';
import { ask } from '../../utils/messages/send.ts';
import type { TabWalk } from '../../utils/messages/walks.ts';
import type { StepEvent } from '../../utils/walks/engine.ts';
import type { PageDeed, Step, WalkKey } from '../../utils/walks/walk.ts';

export interface WalkOfTab {
  tabId: number;
  /** `undefined` while it is not known yet, `null` when the tab has none. */
  state: TabWalk | null | undefined;
  fault: Fault | null;
  reload: () => void;
  start: (walk: WalkKey) => void;
  resume: (run: string) => void;
  step: (event: StepEvent) => void;
  /** A step, and then what its button says besides. */
  answer: (event: StepEvent, deed: PageDeed | undefined) => void;
  later: () => void;
  deed: (deed: PageDeed) => void;
  /** Goes over into another walk. The step is finished by it, where the person may say so. */
  handOver: (step: Step, to: WalkKey) => void;
}

/** What of `storage.session` the panel depends on: the tab's walk, who is chosen, whether the vault is open. */
const concerns = (tabId: number) => [`walk-${tabId}`, 'grants', 'dataKey'];

/** The walk of a tab as it is now, and the ways to move it on. */
export function useWalk(tabId: number): WalkOfTab {
  const [state, setState] = useState<TabWalk | null | undefined>(undefined);
  const [fault, setFault] = useState<Fault | null>(null);
  /** How many questions were asked, and which of them the shown state answers. */
  const turns = useRef({ asked: 0, shown: 0 });
  const take = <T>(question: Promise<Answer<T>>, then: (value: T, turn: number) => void) => {
    turns.current.asked += 1;
    const turn = turns.current.asked;
    void question.then((answer) => {
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) then(answer.value, turn);
    });
  };
  /** An answer that comes after the answer to a later question is an old one: a walk that was ended would stand there again. */
  const show = (now: TabWalk | null, turn: number) => {
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    setState(now);
  };
  const reload = () => take(ask('walk/state', { tabId }), show);
  const deed = (what: PageDeed) => take(ask('walk/do', { tabId, deed: what }), reload);
  useEffect(() => {
    setState(undefined);
    reload();
    const changed = (changes: Record<string, unknown>) => {
      if (concerns(tabId).some((name) => name in changes)) reload();
    };
    browser.storage.session.onChanged.addListener(changed);
    return () => browser.storage.session.onChanged.removeListener(changed);
  }, [tabId]);
  return {
    tabId,
    state,
    fault,
    reload,
    start: (walk) => take(ask('walk/start', { tabId, walk }), show),
    resume: (run) => take(ask('walk/resume', { tabId, run }), show),
    step: (event) => take(ask('walk/step', { tabId, event }), show),
    later: () => take(ask('walk/later', { tabId }), reload),
    answer: (event, also) => take(ask('walk/step', { tabId, event }), (now, turn) => (also ? deed(also) : show(now, turn))),
    deed,
    handOver: (step, to) => {
      const ended = 'own' in step ? ask('walk/step', { tabId, event: { what: 'own', step: step.key } }) : Promise.resolve();
      take(ended.then(() => ask('walk/start', { tabId, walk: to })), show);
    },
  };
}
