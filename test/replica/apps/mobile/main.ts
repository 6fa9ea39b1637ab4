// The application behind the login: hash routes, one component a route. In the real one an
// <ng-component> is a direct child of <body>, so each screen is put there.

import { createComponent, type ComponentRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { LOGIN_ROUTE, SLOW_MS, readSwitches } from '../../addresses.ts';
import { TEXT } from '../../login/words.ts';
import { client } from './api.ts';
import { screenOf } from './routes.ts';
import { switches } from './switches.ts';
import { farewell } from './telling.ts';

const application = await createApplication({ providers: [client] });
/** The login screen that the server wrote after a post; it stays as long as its route does. */
let rendered = document.querySelector('ng-component');
let shown: ComponentRef<unknown> | undefined;

function show(): void {
  const route = location.hash.slice(1);
  if (rendered !== null && route === LOGIN_ROUTE) return;
  rendered?.remove();
  rendered = null;
  shown?.destroy();
  const hostElement = document.body.appendChild(document.createElement('ng-component'));
  shown = createComponent(screenOf(route), { environmentInjector: application.injector, hostElement });
  application.attachView(shown.hostView);
}

// A page that comes back from the browser's own cache is a new form to the person who fills it in.
addEventListener('pageshow', ({ persisted }) => {
  const token = persisted ? document.querySelector<HTMLInputElement>('input[type=hidden][name=form]') : null;
  if (token !== null) token.value = crypto.randomUUID();
});
addEventListener('hashchange', show);
if (switches.notice) farewell.set(TEXT.expired);
setTimeout(show, readSwitches(new URLSearchParams(location.search)).slow ? SLOW_MS : 0);
