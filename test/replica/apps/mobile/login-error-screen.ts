// Some systems leave the login form to tell that a login failed.

import { Component } from '@angular/core';
import { LOGIN_ROUTE } from '../../addresses.ts';
import { SYSTEM_NAME, invented } from '../../words.ts';
import { said } from './telling.ts';

export const LoginErrorScreen = Component({
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div><div class="login-card"><h1>{{ heading }}</h1><p>{{ said() }}</p>
      <p class="forgot"><a [href]="login">{{ back }}</a></p></div></div>`,
})(
  class {
    name = SYSTEM_NAME;
    heading = 'ログインエラー';
    said = said;
    back = invented('ログイン画面へ戻る');
    login = `#${LOGIN_ROUTE}`;
  },
);
