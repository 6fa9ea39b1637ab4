// What belongs to the practice and to no real site: the knobs of the login's server side.

import { CONTROL_API, MOBILE_HOST } from '../addresses.ts';
import { lockOf, resetLogins, triesOf, type LoginState } from '../login/state.ts';
import { MAINTENANCE } from '../login/switches.ts';
import { sendJson, type Route } from '../visit.ts';

const hosts = [MOBILE_HOST];

/** Everything but passwords and codes. */
const report = (login: LoginState, at: Date) => ({
  lockSeconds: login.lockMs / 1000,
  maintenance: login.maintenance,
  ids: [...login.tries.keys()].map((id) => ({ id, tries: triesOf(login, id, at), lockedUntil: lockOf(login, id, at) ?? null })),
  log: login.log,
});

export const practice: readonly Route[] = [
  {
    method: 'GET',
    hosts,
    path: CONTROL_API,
    respond: ({ state, now }) => sendJson(report(state.login, now())),
  },
  {
    // { "reset": true, "lockSeconds": 60, "maintenance": "never" | "always" | "clock", "aheadSeconds": 1800 }, each as needed.
    method: 'POST',
    hosts,
    path: CONTROL_API,
    async respond({ request, state, now }) {
      const { login } = state;
      const sent: unknown = await request.json().catch(() => undefined);
      const { reset, lockSeconds, maintenance, aheadSeconds } = { ...(sent as object | undefined) } as Record<string, unknown>;
      if (reset === true) resetLogins(login);
      if (typeof aheadSeconds === 'number' && Number.isFinite(aheadSeconds)) state.aheadMs = aheadSeconds * 1000;
      if (typeof lockSeconds === 'number' && lockSeconds >= 0) login.lockMs = lockSeconds * 1000;
      login.maintenance = MAINTENANCE.find((rule) => rule === maintenance) ?? login.maintenance;
      return sendJson(report(login, now()));
    },
  },
];
