// The JSON side of the login application. Its addresses and shapes are invented.

import { LOGIN_API, MOBILE_HOST } from '../addresses.ts';
import { answerLogin } from '../login/gate.ts';
import { isClosed } from '../login/maintenance.ts';
import { changePassword, confirmCode, reissue, type Step } from '../login/passwords.ts';
import { note } from '../login/state.ts';
import { readLoginSwitches } from '../login/switches.ts';
import { MAINTENANCE_PAGE } from '../login/words.ts';
import { readTexts, sendHtml, sendJson, type Route, type Visit } from '../visit.ts';
import { brokenPage } from './login-pages.ts';

const hosts = [MOBILE_HOST];

function answer(visit: Visit, step: Step): Response {
  // Whoever has a new password logs in with it.
  if (step.kind === 'done') delete visit.session().signedIn;
  return sendJson(step, step.kind === 'expired' ? 401 : 200);
}

export const loginApi: readonly Route[] = [
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/login`,
    async respond(visit) {
      const given = await readTexts(visit, ['loginId', 'password']);
      if (isClosed(visit.state.login, readLoginSwitches(visit.url.searchParams), visit.now())) {
        note(visit.state.login, visit.now(), given.loginId, 'fault');
        return sendJson({ kind: 'closed', message: MAINTENANCE_PAGE.lead }, 503);
      }
      const { kind, status, message } = await answerLogin(visit, given);
      if (kind === 'broken') return sendHtml(brokenPage(), status);
      const stage = kind === 'open' ? visit.session().signedIn?.stage : undefined;
      return sendJson({ kind, message, stage }, status);
    },
  },
  {
    method: 'GET',
    hosts,
    path: `${LOGIN_API}/me`,
    respond(visit) {
      const { signedIn } = visit.session();
      const account = visit.state.login.accounts.get(signedIn?.loginId ?? '');
      if (signedIn === undefined || account === undefined) return sendJson({ kind: 'expired' }, 401);
      const { id, kind, owner, person } = account;
      return sendJson({ id, kind, owner, person, stage: signedIn.stage });
    },
  },
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/logout`,
    respond(visit) {
      delete visit.session().signedIn;
      return sendJson({ kind: 'done' });
    },
  },
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/password`,
    async respond(visit) {
      const change = await readTexts(visit, ['current', 'fresh', 'again']);
      return answer(visit, changePassword(visit.state.login, visit.session().signedIn, change));
    },
  },
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/code`,
    async respond(visit) {
      const { code } = await readTexts(visit, ['code']);
      return answer(visit, confirmCode(visit.state.login, visit.session().signedIn, code));
    },
  },
  {
    method: 'POST',
    hosts,
    path: `${LOGIN_API}/reissue`,
    async respond(visit) {
      const { loginId, email } = await readTexts(visit, ['loginId', 'email']);
      return answer(visit, reissue(visit.state.login, loginId, email));
    },
  },
];
