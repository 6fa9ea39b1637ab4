// What belongs to the practice and to no real site: the mailbox in which the system's mails
// arrive, and the knobs of the login's server side.

import { CONTROL_API, MAILBOX_PATH, MOBILE_HOST } from '../addresses.ts';
import { html } from '../html.ts';
import { documentOf } from '../layout.ts';
import { lockOf, resetLogins, triesOf, type LoginState } from '../login/state.ts';
import { MAINTENANCE } from '../login/switches.ts';
import { invented } from '../words.ts';
import { sendHtml, sendJson, type Route } from '../visit.ts';

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
    method: 'GET', hosts, path: MAILBOX_PATH,
    respond: ({ state }) => sendHtml(documentOf({
      title: invented('練習用の受信箱'),
      main: html`<main class="page"><div class="wrap"><h1>${invented('練習用の受信箱')}</h1>
<p>${invented('複製のシステムが送ったメールは、すべてここに届きます。')}</p>
${[...state.login.mailbox].reverse().map(({ to, subject, body }) => html`<h2>${subject}</h2><div class="notes"><p>${invented('宛先')}：${to}</p><p class="kept">${body}</p></div>`)}
</div></main>`,
    })),
  },
  {
    method: 'GET', hosts, path: CONTROL_API,
    respond: ({ state, now }) => sendJson(report(state.login, now())),
  },
  {
    // { "reset": true, "lockSeconds": 60, "maintenance": "never" | "always" | "clock", "aheadSeconds": 1800 }, each as needed.
    method: 'POST', hosts, path: CONTROL_API,
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
