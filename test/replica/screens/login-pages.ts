// The pages of the login host that the server writes itself.

import { LOGIN_ROUTE, REISSUE_ROUTE } from '../addresses.ts';
import { html, type Html } from '../html.ts';
import { documentOf } from '../layout.ts';
import type { LoginSwitches } from '../login/switches.ts';
import { LOGIN, MAINTENANCE_NOTE, MAINTENANCE_PAGE, TEXT } from '../login/words.ts';
import { SYSTEM_NAME, SYSTEM_NAME_EN, invented } from '../words.ts';

const app = html`<script type="module" src="/assets/mobile.js"></script>`;
const notice = html`<h2>${MAINTENANCE_NOTE.heading}</h2>
  <p>${MAINTENANCE_NOTE.lead}</p>
  <p>${MAINTENANCE_NOTE.when}</p>`;

/** The empty place that the application fills. */
export const loginShell = (): Html => documentOf({ title: LOGIN.heading, main: app });

export const maintenancePage = (): Html =>
  documentOf({
    title: MAINTENANCE_PAGE.heading,
    main: html`<div class="mobile-head">${SYSTEM_NAME}</div>
      <div class="login-card">
        <h1>${MAINTENANCE_PAGE.heading}</h1>
        <p>${MAINTENANCE_PAGE.lead}</p>
      </div>
      <div class="maintenance notes">${notice}</div>`,
  });

export const brokenPage = (): Html =>
  documentOf({
    title: invented('エラー'),
    main: html`<div class="mobile-head">${SYSTEM_NAME}</div>
      <div class="login-card">
        <h1>${invented('システムエラー')}</h1>
        <p>${TEXT.broken}</p>
      </div>`,
  });

/** The login screen once more, after a post. The application leaves it alone until the route changes. */
export function loginAgain(switches: LoginSwitches, search: string, message: string, loginId: string): Html {
  const kept = switches.clears ? '' : loginId;
  const summary = switches.display === 'alert' && html`<div class="summary" role="alert">${message}</div>`;
  const inline = switches.display !== 'alert' && html`<p class="error">${message}</p>`;
  return documentOf({
    title: LOGIN.heading,
    main: html`<ng-component
        ><div class="mobile-head">${SYSTEM_NAME}</div>
        <div>
          <div class="login-card">
            <h1>${LOGIN.heading}</h1>
            <p class="login-logo">${SYSTEM_NAME}<small>${SYSTEM_NAME_EN}</small></p>
            ${summary}
            <form method="post" action="/${search}#${LOGIN_ROUTE}" novalidate>
              <input type="hidden" name="form" value="${crypto.randomUUID()}" />
              <div class="field">
                <div class="field-label">${LOGIN.id} <span class="must">${LOGIN.required}</span></div>
                <input type="text" name="loginId" value="${kept}" />
              </div>
              <div class="field">
                <div class="field-label">${LOGIN.password} <span class="must">${LOGIN.required}</span></div>
                <input type="password" name="password" />
              </div>
              ${inline} <app-button><button type="submit" class="main">${LOGIN.button}</button></app-button>
            </form>
            <p class="forgot"><a href="#${REISSUE_ROUTE}">${LOGIN.forgot}</a></p>
          </div>
          <div class="maintenance notes">${notice}</div>
        </div></ng-component
      >${app}`,
  });
}
