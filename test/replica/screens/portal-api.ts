// The calls of the screens behind the login, and of the open search for businesses.

import { LOGIN_API, MOBILE_HOST, SEARCH_API } from '../addresses.ts';
import type { Account } from '../login/accounts.ts';
import { findBusinesses } from '../login/businesses.ts';
import { changeMail, registeredRows } from '../login/registered.ts';
import { readTexts, sendJson, type Route, type Visit } from '../visit.ts';

const hosts = [MOBILE_HOST];

function inside(visit: Visit): Account | undefined {
  const { signedIn } = visit.session();
  return signedIn?.stage === 'open' ? visit.state.login.accounts.get(signedIn.loginId) : undefined;
}

const expired = (): Response => sendJson({ kind: 'expired' }, 401);

export const portalApi: readonly Route[] = [
  {
    method: 'GET',
    hosts,
    path: `${LOGIN_API}/registered`,
    respond(visit) {
      const account = inside(visit);
      return account === undefined ? expired() : sendJson({ rows: registeredRows(account) });
    },
  },
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/mail`,
    async respond(visit) {
      const { email, again } = await readTexts(visit, ['email', 'again']);
      const account = inside(visit);
      if (account === undefined) return expired();
      const message = changeMail(account, email, again);
      return sendJson({ kind: message === '' ? 'done' : 'wrong', message });
    },
  },
  {
    method: 'POST',
    hosts,
    path: SEARCH_API,
    async respond(visit) {
      return sendJson({ found: findBusinesses(await readTexts(visit, ['id', 'prefecture', 'name'])) });
    },
  },
];
