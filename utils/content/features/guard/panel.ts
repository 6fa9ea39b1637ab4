import type { GuardPlace } from '../../../messages/guard.ts';
import { requestBackground } from '../../../messages/send.ts';
import { findLoginForm } from '../../page/login-form.ts';
import { BesideField } from '../../panel/beside-field.ts';
import type { KeyState } from './keyboard-state.ts';

/** The panel beside the login form. */
export interface LoginPanel {
  show(shown: boolean): void;
  say(said: 'again' | 'went'): void;
  warn(keys: KeyState): void;
  /** Whether a message of the background is for this panel. */
  isMeant(visit: string): boolean;
}

/** @param place where the person put it on an earlier screen. */
export function loginPanel(place: GuardPlace, signal: AbortSignal): LoginPanel {
  let shown: { beside: BesideField; over: AbortController } | null = null;
  const open = () => {
    if (shown) return shown.beside.frame;
    const over = new AbortController();
    const keep = (kept: GuardPlace) => void requestBackground('guard/place', kept);
    const beside = new BesideField('guard', () => findLoginForm(document)?.password, place, keep, AbortSignal.any([signal, over.signal]));
    shown = { beside, over };
    return beside.frame;
  };
  return {
    show(isShown) {
      if (isShown) open();
      else shown?.over.abort();
      if (!isShown) shown = null;
    },
    say: (said) => open().tell({ what: 'held', said }),
    warn: (keys) => shown?.beside.frame.tell({ what: 'keys', ...keys }),
    isMeant: (visit) => shown?.beside.frame.visit === visit,
  };
}
