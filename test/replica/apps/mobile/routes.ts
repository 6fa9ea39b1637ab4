// Every screen of the application by its hash route. A new screen is one file and one line here.

import type { Type } from '@angular/core';
import { LOGIN_ROUTE } from '../../addresses.ts';
import { LoginScreen } from './login-screen.ts';

export const ROUTES: Record<string, Type<unknown>> = {
  [LOGIN_ROUTE]: LoginScreen,
};
