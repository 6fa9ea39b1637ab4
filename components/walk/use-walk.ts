import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Fault } from '../../utils/messages/protocol.ts';
import { requestBackground } from '../../utils/messages/send.ts';
import type { TabWalk } from '../../utils/messages/walks.ts';
import type { StepEvent } from '../../utils/walks/engine.ts';
import type { PageAction, Step, WalkKey } from '../../utils/walks/walk.ts';
import { watchSession } from '../session-changes.ts';

export interface WalkOfTab {
  tabId: number;
  /** `undefined` while it is not known yet, `null` when the tab has none. */
  state: TabWalk | null | undefined;
  fault: Fault | null;
  reload: () => void;
  start: (walk: WalkKey) => void;
  resume: (run: string) => void;
  step: (event: StepEvent) => void;
  /** Reports a step, and then does the action that its button carries besides. */
  answer: (event: StepEvent, action: PageAction | undefined) => void;
  later: () => void;
  act: (action: PageAction) => void;
  /** Starts another walk. That finishes the step where the person is allowed to say that it is done. */
  handOver: (step: Step, to: WalkKey) => void;
}

/** The present walk of a tab, and the functions that move it on. */
export function useWalk(tabId: number): WalkOfTab {
  const [state, setState] = useState<TabWalk | null | undefined>(undefined);
  const [fault, setFault] = useState<Fault | null>(null);
  /** How many requests were sent, and which of them the shown state answers. */
  const turns = useRef({ asked: 0, shown: 0 });
  const shown = useRef<TabWalk | null>(undefined);
  /** The last press that moved the walk on, until its answer is shown. */
  const pressed = useRef<Promise<void>>(Promise.resolve());
  const take = <T>(question: Promise<Answer<T>>, then: (value: T, turn: number) => void): Promise<void> => {
    turns.current.asked += 1;
    const turn = turns.current.asked;
    return question.then((answer) => {
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) then(answer.value, turn);
    });
  };
  /** An answer that comes after the answer to a later question is an old one: a walk that was ended would stand there again. */
  const show = (now: TabWalk | null, turn: number) => {
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    shown.current = now;
    setState(now);
  };
  const reload = () => void take(requestBackground('walk/state', { tabId }), show);
  const act = (what: PageAction) => void take(requestBackground('walk/do', { tabId, action: what }), reload);
  const move = (event: StepEvent, then: (now: TabWalk | null, turn: number) => void) => {
    pressed.current = take(requestBackground('walk/step', { tabId, event }), then);
  };
  useEffect(() => {
    setState(undefined);
    // Nothing is shown of this tab yet, so a change before the first answer needs a request as well.
    shown.current = undefined;
    reload();
    return watchSession(
      (changes, { needsRefresh }) =>
        void needsRefresh(changes, tabId, () => pressed.current.then(() => shown.current)).then((anew) => anew && reload()),
    );
  }, [tabId]);
  return {
    tabId,
    state,
    fault,
    reload,
    start: (walk) => void take(requestBackground('walk/start', { tabId, walk }), show),
    resume: (run) => void take(requestBackground('walk/resume', { tabId, run }), show),
    step: (event) => move(event, show),
    later: () => void take(requestBackground('walk/later', { tabId }), reload),
    answer: (event, also) => move(event, (now, turn) => (also ? act(also) : show(now, turn))),
    act,
    handOver: (step, to) => {
      const ended = 'own' in step ? requestBackground('walk/step', { tabId, event: { what: 'own', step: step.key } }) : Promise.resolve();
      void take(
        ended.then(() => requestBackground('walk/start', { tabId, walk: to })),
        show,
      );
    },
  };
}
