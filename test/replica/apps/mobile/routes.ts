// Every screen of the application by its hash route. A new screen is one file and one line here.

import type { Type } from '@angular/core';
import { CODE_ROUTE, LOGIN_ERROR_ROUTE, LOGIN_ROUTE, PASSWORD_ROUTE, PORTAL_ROUTE, REISSUE_ROUTE, SEARCH_ROUTE } from '../../addresses.ts';
import { CodeScreen } from './code-screen.ts';
import { LoginErrorScreen } from './login-error-screen.ts';
import { LoginScreen } from './login-screen.ts';
import { PasswordScreen } from './password-screen.ts';
import { PortalScreen } from './portal-screen.ts';
import { ReissueScreen } from './reissue-screen.ts';
import { SearchScreen } from './search-screen.ts';
import { UnknownScreen } from './unknown-screen.ts';

const ROUTES: Record<string, Type<unknown>> = {
  [LOGIN_ROUTE]: LoginScreen,
  [LOGIN_ERROR_ROUTE]: LoginErrorScreen,
  [PASSWORD_ROUTE]: PasswordScreen,
  [CODE_ROUTE]: CodeScreen,
  [REISSUE_ROUTE]: ReissueScreen,
  [SEARCH_ROUTE]: SearchScreen,
};

export function screenOf(route: string): Type<unknown> {
  if (route === PORTAL_ROUTE || route.startsWith(`${PORTAL_ROUTE}/`)) return PortalScreen;
  return ROUTES[route] ?? UnknownScreen;
}
