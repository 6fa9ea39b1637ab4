// セキュリティコード（本人確認番号）入力 as a screen of its own.

import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { SYSTEM_NAME } from '../../words.ts';
import { whoAmI } from './api.ts';
import { CodeBox } from './code-box.ts';
import { sendAway } from './telling.ts';

export const CodeScreen = Component({
  imports: [CodeBox],
  template: '<div class="mobile-head">{{ name }}</div><div><div class="login-card"><app-code-box /></div></div>',
})(
  class {
    name = SYSTEM_NAME;

    constructor() {
      void whoAmI(inject(HttpClient)).then((me) => me?.stage === 'code' || sendAway());
    }
  },
);
