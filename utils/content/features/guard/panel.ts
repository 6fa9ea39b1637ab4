import { placeBeside } from '../../panel/place-beside-field.ts';
import { collapse } from '../../panel/collapse.ts';
import { renderTree } from '../../panel/render-tree.ts';
import { openHost, type Host } from '../../panel/host.ts';
import { follow } from '../../panel/drag.ts';
import type { Point } from '../../panel/placement.ts';
import type { GuardKit, GuardView } from '../../../messages/guard.ts';
import { requestBackground } from '../../../messages/send.ts';
import { findLoginForm, operable } from '../../page/login-form.ts';
import type { KeyState } from './keyboard-state.ts';
import { timeLeft } from '../../../guard/time-left.ts';

/** A second that took so long was a clock being set, or a computer asleep. Milliseconds. */
const longSecond = 10 * 60_000;
const soon = 60 * 60_000;

/** Writes the time left into everything that counts down. */
function drawTime(root: ParentNode, at: number): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-until]')) {
    place.textContent = timeLeft(Number(place.dataset.until), place.dataset.count, at);
  }
}

export interface GuardPanel {
  /** Shows a view; `null` shows nothing. */
  show(view: GuardView | null): void;
  say(text: string): void;
  warn(keys: KeyState): void;
}

/**
 * The panel beside the login form: where it stands, whether it is folded, and
 * the running time.
 *
 * @param act what was pressed.
 * @param renew the view is no longer right; `jumped` = because the clock jumped.
 */
export function guardPanel(kit: GuardKit, act: (what: string) => void, renew: (jumped: boolean) => void, signal: AbortSignal): GuardPanel {
  let host: Host | null = null;
  let shown: GuardView | null = null;
  let body: HTMLElement;
  let at: Point = { x: 0, y: 0 };
  let detailed = false;
  /** The person opened it: where there is no free place it lies over the page until it is folded. */
  let asked = false;
  let keys: KeyState = { caps: false, wide: false };
  let said = '';
  let clock: ReturnType<typeof setInterval> | undefined;
  let last = 0;
  const style = document.createElement('style');

  /** In a style of our own, because the host's look stands against the page's, and so against its attributes. */
  const stand = () => {
    const [from, until] = shown?.ring ?? [0, 1];
    const part = Math.min(100, Math.round(((Date.now() - from) / (until - from)) * 100));
    style.textContent = `:host{inset:${at.y}px auto auto ${at.x}px!important;--gone:${part}%!important}`;
  };

  /** Looks for a place that covers nothing the person can operate. `false` = there is none. */
  const find = (): boolean => {
    const { host: element } = body.getRootNode() as ShadowRoot;
    const place = placeBeside(element, findLoginForm(document)?.password, operable(document), kit.place.at);
    at = place.at;
    return place.free;
  };

  const fold = (folded: boolean) => collapse(body.firstElementChild!, folded);

  const mark = () => {
    const { classList } = body.firstElementChild!;
    classList.toggle('detailed', detailed);
    classList.toggle('caps-on', keys.caps);
    classList.toggle('wide-on', keys.wide);
    body.querySelector('[data-do=detail]')?.setAttribute('aria-expanded', String(detailed));
    fold(kit.place.folded);
    if (!find() && !kit.place.folded && !asked) {
      fold(true);
      find();
    }
    stand();
  };

  const move = (to: Point, done: boolean) => {
    at = to;
    stand();
    if (done) keep({ ...kit.place, at });
  };

  const keep = (next: GuardKit['place']) => {
    kit.place = next;
    mark();
    void requestBackground('guard/place', next);
  };

  const press = (event: Event) => {
    const what = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
    if (!event.isTrusted || !what) return;
    if (what === 'toggle') {
      asked = body.firstElementChild!.classList.contains('folded');
      keep({ ...kit.place, folded: !asked });
    } else if (what === 'detail') {
      detailed = !detailed;
      mark();
    } else act(what);
  };

  const second = () => {
    const now = Date.now();
    const gone = now - last;
    last = now;
    drawTime(body, now);
    stand();
    if (Math.abs(gone) > longSecond) renew(true);
    else if (shown && now >= shown.next) renew(false);
  };

  const draw = () => {
    if (!shown) return host?.draw(null);
    host ??= openHost('ccus-assist-guard', kit.style, signal);
    body = document.createElement('div');
    body.append(renderTree(shown.tree), style);
    body.addEventListener('click', press);
    follow(body, () => at, move);
    drawTime(body, Date.now());
    host.draw(body);
    mark();
  };

  signal.addEventListener('abort', () => clearInterval(clock));
  addEventListener('resize', () => shown && mark(), { signal });
  return {
    show(view) {
      shown = view;
      draw();
      const say = view?.say ?? '';
      if (say !== said) host?.say(say, false);
      if (view && say !== said) mark();
      said = say;
      clearInterval(clock);
      last = Date.now();
      // Seconds matter to a lock, and to what comes soon.
      if (view) clock = setInterval(second, view.ring || view.next - last < soon ? 1000 : 30_000);
    },
    say(text) {
      host?.say(text, true);
      if (shown) mark();
    },
    warn(state) {
      keys = state;
      if (shown) mark();
    },
  };
}
