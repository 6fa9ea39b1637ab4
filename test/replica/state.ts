// What the server remembers between requests.

import type { Build } from './addresses.ts';
import { receiptMail } from './login/mails.ts';
import { newLoginState, type LoginState } from './login/state.ts';
import type { Draft } from './validate.ts';

/** A submitted inquiry, field by field as it arrived. */
export interface Inquiry extends Draft {
  readonly receipt: string;
  readonly host: string;
  readonly build: Build;
  readonly at: Date;
}

/** One visitor of one host. */
export interface Session {
  draft?: Draft;
  receipt?: string;
  signedIn?: SignedIn;
  /** The refusal that the next login page has to show, after a redirect. */
  refusal?: { readonly message: string; readonly loginId: string };
}

/** How far somebody has come: an initial password has to be changed, and the change confirmed by the code. */
export interface SignedIn {
  readonly loginId: string;
  stage: 'password' | 'code' | 'open';
  newPassword?: string;
}

export interface State {
  readonly inquiries: Inquiry[];
  /** Receipt numbers of the inquiries that the centre has answered. */
  readonly answered: Set<string>;
  readonly sessions: Map<string, Session>;
  receipts: number;
  readonly login: LoginState;
  /** How far the server's clock has been put forward. */
  aheadMs: number;
}

export const newState = (): State => ({
  inquiries: [],
  answered: new Set(),
  sessions: new Map(),
  receipts: 0,
  login: newLoginState(),
  aheadMs: 0,
});

/** The official form is `C-` and ten places; that they are digits in sequence is invented. */
const nextReceipt = (state: State): string => {
  state.receipts += 1;
  return `C-${String(2_600_000_000 + state.receipts)}`;
};

export function submit(state: State, from: Pick<Inquiry, 'host' | 'build' | 'at'>, draft: Draft): Inquiry {
  const inquiry: Inquiry = { ...draft, ...from, receipt: nextReceipt(state) };
  state.inquiries.push(inquiry);
  state.login.mailbox.push(receiptMail(inquiry.email, inquiry.receipt));
  return inquiry;
}
