import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import type { InquiryAction, InquiryAnswer, InquiryChoices, InquiryDone, InquiryView, Picked } from '../../../utils/messages/inquiry.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import { requestBackground } from '../../../utils/messages/send.ts';
import { listenToBackground } from '../from-background.ts';
import type { Line } from '../line.ts';
import type { PanelPlace } from '../use-place.ts';

/** What is said of the last press. */
export type InquirySaid = InquiryAnswer['said'] | 'teachDone' | 'hidden' | 'doneTitle' | null;

export interface InquiryPanelState {
  view: InquiryView | null;
  /** An answer is awaited: what is shown takes no press. */
  waits: boolean;
  filling: boolean;
  said: InquirySaid;
  /** The kind that is spoken of, for what is said of one. */
  kind: FieldKind | null;
  /** Kinds whose value the site took away again. */
  wiped: readonly FieldKind[];
  /** What the inquiry is about, also before the answer to a choice is there. */
  picked: Picked;
  replace: readonly FieldKind[];
  press(action: InquiryAction): void;
  pick(picked: Partial<Picked>): void;
  mayReplace(kind: FieldKind, may: boolean): void;
  goOn(key: string): void;
  refresh(): void;
  sayHidden(): void;
}

interface Shown extends Pick<InquiryPanelState, 'view' | 'said' | 'kind'> {}

const nothing: Shown = { view: null, said: null, kind: null };
const nothingPicked: Picked = { topic: '1', branch: null };
const noChoices: InquiryChoices = { picked: null, replace: [], accepted: [] };

const fault = (answer: Answer<unknown> & { ok: false }): InquiryView => ({ is: 'fault', fault: answer.fault });

/** A row of what was filled in is no longer one. */
const withoutRow = (done: InquiryDone, at: number): InquiryDone => ({
  ...done,
  rows: done.rows.map((row) => (row.at === at ? { ...row, outcome: 'not' } : row)),
});

/** What the panel beside a form shows, and what its presses do. One screen after the other. */
export function useInquiry(line: Line, place: PanelPlace): InquiryPanelState {
  const [shown, setShown] = useState(nothing);
  const [waits, setWaits] = useState(false);
  const [filling, setFilling] = useState(false);
  const [wiped, setWiped] = useState<readonly FieldKind[]>([]);
  const [choices, setChoices] = useState(noChoices);
  /** What listeners need that were put there once. */
  const now = useRef({ shown, choices, waits, asked: 0, teaching: null as FieldKind | null });
  Object.assign(now.current, { shown, choices, waits });

  const show = (view: InquiryView, more: Partial<Shown> = {}) => {
    setWaits(false);
    setFilling(false);
    const turned = view.is !== now.current.shown.view?.is;
    // What it says must be seen, whatever is below.
    if (turned && (view.is === 'conflict' || view.is === 'done' || view.is === 'fault')) place.fold(false);
    setShown({ view, said: null, kind: null, ...more });
  };
  /** Asks what there is to be shown. An arrow key walks over several cases: only the last one's answer counts. */
  const look = async (wanted: InquiryChoices, more?: (view: InquiryView) => Partial<Shown>) => {
    const mine = (now.current.asked += 1);
    const answer = await requestBackground('inquiry/view', wanted);
    if (mine !== now.current.asked) return;
    const view = answer.ok ? answer.value : fault(answer);
    show(view, more?.(view));
  };
  const choose = (wanted: InquiryChoices) => {
    setChoices(wanted);
    setWaits(true);
    void look(wanted);
  };
  const refresh = async () => {
    const taught = now.current.teaching;
    now.current.teaching = null;
    if (taught) place.fold(false);
    await look(now.current.choices, (view) =>
      view.is === 'preview' && taught && view.taught.includes(taught) ? { said: 'teachDone', kind: taught } : {},
    );
    // Whoever types on in the page meanwhile would lose a key to us.
    if (taught) line.tell({ what: 'focus' });
  };

  const take = (action: InquiryAction, { view, said }: InquiryAnswer) => {
    const before = now.current.shown;
    const kind = action.do === 'not' ? action.kind : null;
    if (view?.is === 'done') {
      setChoices((known) => ({ ...known, replace: [] }));
      return show(view, { said: 'doneTitle' });
    }
    if (view) return show(view, { said, kind });
    setWaits(false);
    if (action.do === 'not' && before.view?.is === 'done') setShown({ ...before, view: withoutRow(before.view, action.at), said, kind });
  };
  const press = async (action: InquiryAction) => {
    if (now.current.waits) return;
    if (action.do === 'teach') {
      now.current.teaching = action.kind;
      // The page is what is looked at now.
      place.fold(true);
    }
    const holds = action.do !== 'choose' && action.do !== 'structure' && action.do !== 'teach';
    if (holds) {
      setWaits(true);
      now.current.waits = true;
      // What was asked before is no longer of interest.
      now.current.asked += 1;
    }
    setFilling(action.do === 'fill');
    if (action.do === 'fill') setWiped([]);
    const mine = now.current.asked;
    const answer = await requestBackground('inquiry/press', { action, choices: now.current.choices });
    if (mine !== now.current.asked) return;
    if (answer.ok) take(action, answer.value);
    else show(fault(answer));
  };
  /** What the popup or the keyboard asks for is what the panel's own button does. */
  const pressFromOutside = async (what: 'fill' | 'undo') => {
    const { view } = now.current.shown;
    if (what === 'undo') return press({ do: 'undo' });
    if (view?.is === 'preview') return press({ do: 'fill', shown: view.signature });
    if (view?.is === 'done') return press({ do: 'fill', shown: null });
    return place.fold(false);
  };
  useEffect(
    () => listenToBackground({ 'frame/refresh': refresh, 'frame/press': ({ what }) => pressFromOutside(what) as Promise<unknown> }),
    [],
  );
  useEffect(
    () =>
      line.listen((message) => {
        const { shown: there, waits: isWaiting, choices: chosen } = now.current;
        if (message.what === 'changed' && there.view?.is === 'preview' && !isWaiting) void look(chosen);
        if (message.what === 'wiped') setWiped(message.kinds);
      }),
    [],
  );
  useEffect(() => {
    now.current.asked += 1;
    setShown(nothing);
    setWiped([]);
    setChoices(noChoices);
    setWaits(false);
    if (place.screen !== null) void look(noChoices);
  }, [place.screen]);

  const picked = choices.picked ?? (shown.view?.is === 'preview' ? shown.view.picked : nothingPicked);
  return {
    ...shown,
    wiped,
    waits,
    filling,
    picked,
    replace: choices.replace,
    press: (action) => void press(action),
    pick: (more) => choose({ ...choices, picked: { ...picked, ...more } }),
    mayReplace: (kind, may) =>
      choose({ ...choices, replace: may ? [...choices.replace, kind] : choices.replace.filter((one) => one !== kind) }),
    goOn: (key) => choose({ ...choices, accepted: [...choices.accepted, key] }),
    refresh: () => void refresh(),
    sayHidden: () => setShown({ ...shown, said: 'hidden' }),
  };
}
