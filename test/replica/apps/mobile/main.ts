// The application behind the login: hash routes, one component a route. In the real one an
// <ng-component> is a direct child of <body>, so each screen is put there.

import '@angular/compiler';
import { createComponent, type ComponentRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { SLOW_MS, readSwitches } from '../../addresses.ts';
import { ROUTES } from './routes.ts';
import { UnknownScreen } from './unknown-screen.ts';

const application = await createApplication();
let shown: ComponentRef<unknown> | undefined;

function show(): void {
  shown?.destroy();
  const hostElement = document.body.appendChild(document.createElement('ng-component'));
  const screen = ROUTES[location.hash.slice(1)] ?? UnknownScreen;
  shown = createComponent(screen, { environmentInjector: application.injector, hostElement });
  application.attachView(shown.hostView);
}

addEventListener('hashchange', show);
setTimeout(show, readSwitches(new URLSearchParams(location.search)).slow ? SLOW_MS : 0);
