// The login screen, labels and order as on the official one: no input has an id, and none a
// name unless the form is posted, which cannot do without.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { LOGIN_ROUTE, PASSWORD_ROUTE, PORTAL_ROUTE, REISSUE_ROUTE } from '../../addresses.ts';
import { LOGIN, TEXT, refusalText } from '../../login/words.ts';
import { SYSTEM_NAME, SYSTEM_NAME_EN } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post } from './api.ts';
import { expose } from './expose.ts';
import { goTo } from './go.ts';
import { LoginNotice } from './login-notice.ts';
import { posts, switches } from './switches.ts';
import { farewell, said, tell } from './telling.ts';

const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

export const LoginScreen = Component({
  imports: [ReactiveFormsModule, AppButton, LoginNotice],
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div>
      <div class="login-card">
        <h1>{{ w.heading }}</h1>
        <p class="login-logo">{{ name }}<small>{{ english }}</small></p>
        @if (farewell) { <p class="notes">{{ farewell }}</p> }
        @if (display === 'alert' && said()) { <div class="summary" role="alert">{{ said() }}</div> }
        <form [formGroup]="form" (ngSubmit)="submit($event)" [attr.method]="posts ? 'post' : null" [attr.action]="action">
          @if (posts) { <input type="hidden" name="form" [value]="token"> }
          <div class="field"><div class="field-label">{{ w.id }} <span class="must">{{ w.required }}</span></div><input type="text" formControlName="loginId" [attr.name]="posts ? 'loginId' : null">
            @if (missing().loginId) { <p class="error">{{ missing().loginId }}</p> }</div>
          <div class="field"><div class="field-label">{{ w.password }} <span class="must">{{ w.required }}</span></div><input type="password" formControlName="password" [placeholder]="display === 'field' ? said() : ''" [attr.name]="posts ? 'password' : null">
            @if (missing().password) { <p class="error">{{ missing().password }}</p> }</div>
          @switch (display) {
            @case ('inline') { @if (said()) { <p class="error">{{ said() }}</p> } }
            @case ('hidden') { <p class="error" [class.covered]="!said()">{{ said() || refusal }}</p> }
          }
          <app-button type="submit" [main]="true">{{ w.button }}</app-button>
        </form>
        <p class="forgot"><a [href]="reissue">{{ w.forgot }}</a></p>
      </div>
      <app-notice />
    </div>`,
})(
  class {
    name = SYSTEM_NAME;
    english = SYSTEM_NAME_EN;
    w = LOGIN;
    posts = posts;
    display = switches.display;
    said = said;
    farewell = farewell();
    refusal = refusalText(switches, 0);
    reissue = `#${REISSUE_ROUTE}`;
    action = posts ? `/${location.search}#${LOGIN_ROUTE}` : null;
    token = posts ? crypto.randomUUID() : null;
    form = new FormGroup({ loginId: text(), password: text() });
    missing = signal({ loginId: '', password: '' });
    private waiting = 0;
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({
        loginId: this.form.getRawValue().loginId,
        hasPassword: this.form.getRawValue().password !== '',
        waiting: this.waiting,
        said: said(),
      }));
      said.set('');
      farewell.set('');
    }

    submit({ target }: Event): void {
      if (posts) (target as HTMLFormElement).submit();
      else if (this.waiting === 0 || switches.double) void this.logIn();
    }

    private async logIn(): Promise<void> {
      const { loginId, password } = this.form.getRawValue();
      const missing = {
        loginId: loginId === '' ? TEXT.blankId : '',
        password: password === '' ? TEXT.blankPassword : '',
      };
      this.missing.set(missing);
      said.set('');
      if (missing.loginId !== '' || missing.password !== '') return;
      this.waiting += 1;
      const { kind, message, stage } = await post(this.http, 'login', { loginId, password });
      this.waiting -= 1;
      if (kind === 'open') return goTo(stage === 'password' ? PASSWORD_ROUTE : PORTAL_ROUTE);
      if (switches.clears || switches.display === 'field') this.form.reset();
      if (switches.display === 'field') this.missing.set({ loginId: TEXT.blankId, password: TEXT.blankPassword });
      tell(message);
    }
  },
);
