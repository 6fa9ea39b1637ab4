// Changing a password and having a new one sent. Known: the order of the steps, that an
// application account needs no code, and that a reissue needs the ID and the registered address.

import type { SignedIn } from '../state.ts';
import { reissueMail } from './mails.ts';
import { faultOf, type Change } from './password-rules.ts';
import type { LoginState } from './state.ts';
import { TEXT } from './words.ts';

/** `done`: the person logs in again. `code`: the security code is asked for first. */
export interface Step {
  readonly kind: 'done' | 'code' | 'wrong' | 'expired';
  readonly message: string;
}

const EXPIRED: Step = { kind: 'expired', message: TEXT.expired };
const CHANGED: Step = { kind: 'done', message: TEXT.changed };
const wrong = (message: string): Step => ({ kind: 'wrong', message });

export function changePassword({ accounts }: LoginState, signedIn: SignedIn | undefined, change: Change): Step {
  const account = accounts.get(signedIn?.loginId ?? '');
  if (signedIn === undefined || account === undefined) return EXPIRED;
  const fault = faultOf(change);
  if (fault !== '') return wrong(fault);
  if (change.current !== account.password) return wrong(TEXT.wrongCurrent);
  if (account.kind === 'application') {
    Object.assign(account, { password: change.fresh, initial: false });
    return CHANGED;
  }
  Object.assign(signedIn, { stage: 'code', newPassword: change.fresh });
  return { kind: 'code', message: '' };
}

export function confirmCode({ accounts }: LoginState, signedIn: SignedIn | undefined, code: string): Step {
  const account = accounts.get(signedIn?.loginId ?? '');
  if (signedIn?.newPassword === undefined || account === undefined) return EXPIRED;
  if (code !== account.code) return wrong(TEXT.wrongCode);
  Object.assign(account, { password: signedIn.newPassword, initial: false });
  return CHANGED;
}

/** Invented: a new password neither lifts a lock nor gives tries back. */
export function reissue(state: LoginState, loginId: string, email: string): Step {
  const account = state.accounts.get(loginId);
  if (account === undefined || account.email !== email) return wrong(TEXT.noSuchPair);
  state.reissues += 1;
  Object.assign(account, { password: `Saihakko-${1000 + state.reissues}`, initial: true });
  state.mailbox.push(reissueMail(account));
  return { kind: 'done', message: TEXT.mailed };
}
