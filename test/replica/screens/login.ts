// The host of the login application. Its screens are hash routes, which the server never sees.

import { MOBILE_HOST } from '../addresses.ts';
import { html } from '../html.ts';
import { documentOf } from '../layout.ts';
import { sendHtml, type Route } from '../visit.ts';

export const login: readonly Route[] = [{
  method: 'GET', hosts: [MOBILE_HOST], path: '/',
  respond: () => sendHtml(documentOf({ title: 'ログイン', main: html`<script type="module" src="/assets/mobile.js"></script>` })),
}];
