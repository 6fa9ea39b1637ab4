// How the inquiry centre answers, here at the press of a button instead of after days. Known: who
// asked in the way of branch c, and whose text agrees with what was registered, gets the registered
// mail address changed and a new password by mail. How the centre compares is invented.

import type { Account } from './login/accounts.ts';
import { answerMail } from './login/mails.ts';
import type { Inquiry, State } from './state.ts';

/** The account that a text gives the ID and the registered address of, and the wished-for mail address. */
function changed({ login }: State, { body }: Inquiry): Account | undefined {
  const account = login.accounts.get(/(?<!\d)\d{14}(?!\d)/.exec(body)?.[0] ?? '');
  const wished = /変更希望メールアドレス[：:]\s*(\S+@\S+)/.exec(body)?.[1];
  if (account === undefined || wished === undefined || !body.includes(account.address)) return undefined;
  login.reissues += 1;
  return Object.assign(account, { email: wished, password: `Henkou-${1000 + login.reissues}`, initial: true });
}

/** Answers every inquiry that has had no answer yet, and returns how many there were. */
export function answerAll(state: State): number {
  const open = state.inquiries.filter(({ receipt }) => !state.answered.has(receipt));
  for (const inquiry of open) {
    state.answered.add(inquiry.receipt);
    state.login.mailbox.push(answerMail(inquiry.email, inquiry.receipt, changed(state, inquiry)));
  }
  return open.length;
}
