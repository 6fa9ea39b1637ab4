import { loginHost } from '../../../ccus/login.ts';
import { write } from '../../fill/write.ts';
import type { Seen } from '../../../guard/verdict.ts';
import type { GuardKit, GuardTell, GuardView } from '../../../messages/guard.ts';
import type { Answer } from '../../../messages/protocol.ts';
import { requestBackground } from '../../../messages/send.ts';
import { findDoor, findLoginForm, isBlank, isEmpty, typedId } from '../../page/login-form.ts';
import type { Feature, FeatureContext } from '../../runtime/feature.ts';
import { openBrake } from './last-try-dialog.ts';
import { endHold } from './hold-early.ts';
import { watchKeys } from './keyboard-state.ts';
import { markTry, seenNow, watchOutcome, type ReportedOutcome } from './watch-outcome.ts';
import { guardPanel } from './panel.ts';
import { watchTries } from './watch-submits.ts';

/** The guard of one screen: notices tries, reports what came of them, shows what the background makes of it. */
function guard({ screen, signal, on }: FeatureContext, kit: GuardKit): void {
  let view: GuardView | null = null;
  let watching: AbortController | null = null;
  let outcome: ReportedOutcome | null = null;
  /** The ID that was last asked about, and the one that the view is about. */
  let lookedAt = '';
  let known: string | null = null;
  /** The ID whose next press is not held. */
  let letThrough: string | null = null;
  let waiting = false;
  let braking = false;
  /** Tries that the background has not answered: until then no view says how the ID stands. */
  let untold = 0;
  let asked: Promise<unknown> = Promise.resolve();

  const panel = guardPanel(
    kit,
    (what) => void act(what),
    (jumped) => void look(null, false, jumped),
    signal,
  );

  const watch = () => {
    if (watching && !watching.signal.aborted) return;
    watching = new AbortController();
    outcome = watchOutcome((seen, waited) => void look(seen, waited), AbortSignal.any([signal, watching.signal]));
  };

  /** @returns whether there was an answer at all. */
  const show = (answer: Answer<GuardView>): boolean => {
    if (signal.aborted || untold > 0) return answer.ok;
    if (!answer.ok) {
      // Renewed under this page, we can count no more: an old number would be a wrong one.
      if (answer.fault === 'pageSilent') panel.show(null);
      return false;
    }
    view = answer.value;
    known = lookedAt;
    kit.near = view.near;
    if (view.pending) watch();
    else watching?.abort();
    panel.show(screen === 'login' || view.asking ? view : null);
    return true;
  };

  /** Asks one thing after the other: what a try led to must not arrive before the try. */
  const take = (question: () => Promise<Answer<GuardView>>) => {
    const told = asked.then(question).then(show);
    asked = told;
    return told;
  };

  const look = (seen: Seen | null, waited = false, jumped = false) =>
    take(() => {
      const form = findLoginForm(document);
      lookedAt = typedId(form);
      waiting = false;
      return requestBackground('guard/look', { id: form && lookedAt, seen, waited, jumped });
    });

  /** Another ID stands in the field. A hand that types is faster than answers: one question at a time. */
  const follow = () => {
    if (waiting || typedId(findLoginForm(document)) === lookedAt) return;
    waiting = true;
    void look(null);
  };

  const reissue = () => {
    const link = findDoor(document, 'reissue');
    const leads = link instanceof HTMLAnchorElement && link.origin === location.origin && link.getAttribute('href') !== '#';
    if (leads) location.assign(link.href);
    else if (link) void take(() => requestBackground('guard/tell', { what: 'reissue' }));
  };

  /** A press that must not be the fifth wrong one. Whoever fills and sends at once is faster than the answer about the ID. */
  const hold = async (isSure: boolean) => {
    if (braking) return;
    braking = true;
    const id = typedId(findLoginForm(document));
    const told = isSure || (await look(null));
    if (!isSure && !(known === id && view?.brake)) {
      braking = false;
      // Where nobody answers, nobody is held twice.
      if (!told) letThrough = id;
      return panel.say(kit.again);
    }
    const answer = await openBrake(kit, signal);
    braking = false;
    if (answer === 'stop') reissue();
    if (answer !== 'go') return;
    letThrough = id;
    panel.say(kit.went);
  };

  /** A press on the login button. `false` = it ends here. */
  const mayTry = (): boolean => {
    const form = findLoginForm(document);
    if (isBlank(form)) return true;
    // One press more while nothing has come back is the same try.
    if ((untold > 0 || view?.pending) && outcome && !outcome.answered) return true;
    const id = typedId(form);
    if (letThrough !== id && (known === id ? view?.brake : untold > 0 || kit.near)) {
      void hold(known === id);
      return false;
    }
    letThrough = known = null;
    untold += 1;
    markTry();
    // Whatever the answers to the try before are going to say, they have said.
    const seen = seenNow(outcome?.statuses, true);
    watching?.abort();
    watch();
    void take(async () => {
      lookedAt = id;
      const answer = await requestBackground('guard/try', { id, seen });
      untold -= 1;
      return answer;
    });
    return true;
  };

  const fillId = async (value: string | undefined) => {
    const form = findLoginForm(document);
    if (form?.id && value) {
      await write(form.id, value);
      // What comes next is the password, which is the person's to type.
      if (isEmpty(form.password)) form.password.focus();
    }
    return look(null);
  };

  const act = async (what: string) => {
    // What stands in the field now decides, not what stood there when the button was drawn.
    if (what === 'fold') return look(null).then(() => fillId(view?.fold));
    if (what === 'reissue') return reissue();
    if (what !== 'storedId') return take(() => requestBackground('guard/tell', { what: what as GuardTell }));
    const answer = await requestBackground('guard/storedId', {});
    return answer.ok ? fillId(answer.value.id) : undefined;
  };

  on('page/guard', () => look(null).then(() => true as const));
  // A page that is still being drawn may become the login.
  const isHeld = screen !== 'unknown' && endHold();
  void look(seenNow());
  if (screen !== 'login') return;
  watchTries(mayTry, signal);
  if (isHeld) void hold(false);
  watchKeys(panel.warn, signal);
  for (const type of ['input', 'change', 'focusin', 'pointerdown']) addEventListener(type, follow, { capture: true, signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      // What was counted elsewhere while the page was put aside has not been heard here.
      known = null;
      kit.near = true;
      void look(seenNow());
    },
    { signal },
  );
}

/** Asked for once a document, so that a screen that goes quickly is still seen. */
let kit: GuardKit | undefined;

export const guardLogin: Feature = {
  async start(context) {
    if (context.screen !== 'login' && location.hostname !== loginHost) return;
    if (!kit) {
      const answer = await requestBackground('guard/kit', {});
      if (answer.ok) kit = answer.value;
      else endHold();
    }
    if (kit && !context.signal.aborted) guard(context, kit);
  },
};
