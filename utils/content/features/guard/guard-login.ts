import { loginHost } from '../../../ccus/login.ts';
import type { GuardStart } from '../../../messages/guard.ts';
import { requestBackground } from '../../../messages/send.ts';
import { write } from '../../fill/write.ts';
import { findDoor, findLoginForm, isEmpty } from '../../page/login-form.ts';
import type { Feature, FeatureContext } from '../../runtime/feature.ts';
import { GuardTalk } from './guard-talk.ts';
import { endHold } from './hold-early.ts';
import { askLastTry } from './last-try-dialog.ts';
import { TryHolder } from './hold-try.ts';
import { watchKeys } from './keyboard-state.ts';
import { loginPanel } from './panel.ts';
import { seenNow } from './watch-outcome.ts';
import { watchTries } from './watch-submits.ts';

/** Follows the page's own link to a new password, where it leads there by itself. */
function followReissue(): boolean {
  const link = findDoor(document, 'reissue');
  const leads = link instanceof HTMLAnchorElement && link.origin === location.origin && link.getAttribute('href') !== '#';
  if (leads) location.assign(link.href);
  return leads;
}

async function putId(value: string): Promise<void> {
  const form = findLoginForm(document);
  if (!form?.id || !value) return;
  await write(form.id, value);
  // What comes next is the password, which is the person's to type.
  if (isEmpty(form.password)) form.password.focus();
}

/** The guard of one screen: notices tries, reports what came of them, shows what the background makes of it. */
function guard(context: FeatureContext, start: GuardStart): void {
  const { screen, signal, on } = context;
  const panel = loginPanel(start.place, signal);
  const talk: GuardTalk = new GuardTalk(start, signal, (state) => {
    holder.watch(state?.pending ?? false);
    panel.show(state !== null && (screen === 'login' || state.asking));
  });
  const holder = new TryHolder(talk, panel, () => askLastTry(context, followReissue), signal);

  const look = (jumped = false) => talk.look(null, false, jumped).then(() => true as const);
  on('page/guard', ({ jumped }) => look(jumped));
  on('page/foldId', async ({ visit }) => {
    await look();
    if (panel.isMeant(visit)) await putId(talk.state?.fold ?? '');
    return look();
  });
  on('page/putId', async ({ visit, id }) => {
    if (panel.isMeant(visit)) await putId(id);
    return look();
  });
  on('page/reissue', ({ visit }) => ({ gone: panel.isMeant(visit) && followReissue() }));
  // A page that is still being drawn may become the login.
  const isHeld = screen !== 'unknown' && endHold();
  void talk.look(seenNow());
  if (screen !== 'login') return;
  watchTries(() => holder.mayTry(), signal);
  if (isHeld) void holder.hold(false);
  watchKeys(panel.warn, signal);
  for (const type of ['input', 'change', 'focusin', 'pointerdown']) {
    addEventListener(type, (event) => talk.follow(event), { capture: true, signal });
  }
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      talk.forget();
      void talk.look(seenNow());
    },
    { signal },
  );
}

/** Asked for once a document, so that a screen that goes quickly is still seen. */
let begun: GuardStart | undefined;

export const guardLogin: Feature = {
  async start(context) {
    if (context.screen !== 'login' && location.hostname !== loginHost) return;
    if (!begun) {
      const answer = await requestBackground('guard/start', {});
      if (answer.ok) begun = answer.value;
      else endHold();
    }
    if (begun && !context.signal.aborted) guard(context, begun);
  },
};
