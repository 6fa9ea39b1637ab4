import { Component } from '@angular/core';
import { LOGIN_ROUTE } from '../../addresses.ts';
import { SYSTEM_NAME, invented } from '../../words.ts';

export const UnknownScreen = Component({
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div class="login-card"><h1>{{ heading }}</h1><p class="forgot"><a [href]="login">ログイン</a></p></div>`,
})(
  class {
    name = SYSTEM_NAME;
    heading = invented('この画面は複製にはありません');
    login = `#${LOGIN_ROUTE}`;
  },
);
