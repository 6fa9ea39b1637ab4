// Every screen of the application by its hash route. A new screen is one file and one line here.

import type { Type } from '@angular/core';
import { LOGIN_ERROR_ROUTE, LOGIN_ROUTE, PORTAL_ROUTE } from '../../addresses.ts';
import { LoginErrorScreen } from './login-error-screen.ts';
import { LoginScreen } from './login-screen.ts';
import { PortalScreen } from './portal-screen.ts';
import { UnknownScreen } from './unknown-screen.ts';

const ROUTES: Record<string, Type<unknown>> = {
  [LOGIN_ROUTE]: LoginScreen,
  [LOGIN_ERROR_ROUTE]: LoginErrorScreen,
};

export function screenOf(route: string): Type<unknown> {
  if (route === PORTAL_ROUTE || route.startsWith(`${PORTAL_ROUTE}/`)) return PortalScreen;
  return ROUTES[route] ?? UnknownScreen;
}
