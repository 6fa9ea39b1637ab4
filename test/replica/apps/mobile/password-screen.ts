// パスワード変更: labels, rules and buttons as on the official screen.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { CODE_ROUTE, LOGIN_ROUTE } from '../../addresses.ts';
import { RULES } from '../../login/password-rules.ts';
import { CHANGE } from '../../login/words.ts';
import { SYSTEM_NAME } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post, whoAmI } from './api.ts';
import { CodeBox } from './code-box.ts';
import { expose } from './expose.ts';
import { goTo } from './go.ts';
import { switches } from './switches.ts';
import { sayGoodbye, sendAway } from './telling.ts';

const KEYS = ['current', 'fresh', 'again'] as const;
const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

export const PasswordScreen = Component({
  imports: [ReactiveFormsModule, AppButton, CodeBox],
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div><div class="login-card wide">
      <h1>{{ w.heading }}</h1><p>{{ w.lead }}</p>
      <form [formGroup]="form" (ngSubmit)="change()">
        @for (key of keys; track key) {
          <div class="field"><div class="field-label">{{ w[key] }} <span class="must">{{ w.required }}</span></div><input type="password" [formControlName]="key"></div>
        }
        @if (error()) { <p class="error">{{ error() }}</p> }
        <div class="notes"><p>{{ w.rules }}</p><ul>@for (rule of rules; track rule) { <li>{{ rule }}</li> }</ul></div>
        <div class="pair"><app-button (click)="cancel()">{{ w.cancel }}</app-button><app-button type="submit" [main]="true">{{ w.button }}</app-button></div>
      </form>
    </div></div>
    @if (asksCode()) { <div class="dialog-cover"><div class="dialog-box"><app-code-box /></div></div> }`,
})(
  class {
    name = SYSTEM_NAME;
    w = CHANGE;
    keys = KEYS;
    rules = RULES;
    error = signal('');
    asksCode = signal(false);
    form = new FormGroup({ current: text(), fresh: text(), again: text() });
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({ error: this.error() }));
      void whoAmI(this.http).then((me) => me ?? sendAway());
    }

    async change(): Promise<void> {
      const { kind, message } = await post(this.http, 'password', this.form.getRawValue());
      if (kind === 'code' && switches.codePopup) this.asksCode.set(true);
      else if (kind === 'code') goTo(CODE_ROUTE);
      else if (kind === 'done') sayGoodbye(message);
      else if (kind === 'expired') sendAway();
      else this.error.set(message);
    }

    async cancel(): Promise<void> {
      await post(this.http, 'logout');
      goTo(LOGIN_ROUTE);
    }
  },
);
