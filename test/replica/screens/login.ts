// The host of the login application. Its screens are hash routes, which the server never sees;
// a login that is posted as a whole page comes back here.

import { LOGIN_ROUTE, MOBILE_HOST, PASSWORD_ROUTE, PORTAL_ROUTE } from '../addresses.ts';
import { answerLogin, type Given } from '../login/gate.ts';
import { isClosed } from '../login/maintenance.ts';
import { note } from '../login/state.ts';
import { readLoginSwitches } from '../login/switches.ts';
import { sendHtml, type Route, type Visit } from '../visit.ts';
import { brokenPage, loginAgain, loginShell, maintenancePage } from './login-pages.ts';

const closed = (visit: Visit): boolean => isClosed(visit.state.login, readLoginSwitches(visit.url.searchParams), visit.now());

const goTo = ({ url }: Visit, route: string): Response =>
  new Response(null, { status: 303, headers: { location: `/${url.search}#${route}`, 'cache-control': 'no-store' } });

async function readForm({ request }: Visit): Promise<Given> {
  const form = await request.formData();
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const [loginId, password, token] = [text('loginId'), text('password'), text('form')];
  return token === '' ? { loginId, password } : { loginId, password, form: token };
}

export const login: readonly Route[] = [
  {
    method: 'GET',
    hosts: [MOBILE_HOST],
    path: '/',
    respond(visit) {
      if (closed(visit)) return sendHtml(maintenancePage(), 503);
      const switches = readLoginSwitches(visit.url.searchParams);
      if (switches.transport !== 'redirect') return sendHtml(loginShell());
      const session = visit.session();
      const { refusal } = session;
      delete session.refusal;
      return sendHtml(refusal === undefined ? loginShell() : loginAgain(switches, visit.url.search, refusal.message, refusal.loginId));
    },
  },
  {
    method: 'POST',
    hosts: [MOBILE_HOST],
    path: '/',
    async respond(visit) {
      const given = await readForm(visit);
      if (closed(visit)) {
        note(visit.state.login, visit.now(), given.loginId, 'fault');
        return sendHtml(maintenancePage(), 503);
      }
      const { kind, status, message } = await answerLogin(visit, given);
      if (kind === 'broken') return sendHtml(brokenPage(), status);
      if (kind === 'open') {
        return goTo(visit, visit.session().signedIn?.stage === 'password' ? PASSWORD_ROUTE : PORTAL_ROUTE);
      }
      const switches = readLoginSwitches(visit.url.searchParams);
      if (switches.transport !== 'redirect') {
        return sendHtml(loginAgain(switches, visit.url.search, message, given.loginId), status);
      }
      visit.session().refusal = { message, loginId: given.loginId };
      return goTo(visit, LOGIN_ROUTE);
    },
  },
];
