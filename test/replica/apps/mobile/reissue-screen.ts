// パスワードを忘れた場合. Known: the two things that it asks for; the rest is invented.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { LOGIN_ROUTE } from '../../addresses.ts';
import { LOGIN, REISSUE } from '../../login/words.ts';
import { SYSTEM_NAME } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post } from './api.ts';
import { expose } from './expose.ts';

const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

export const ReissueScreen = Component({
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <div class="mobile-head">{{ name }}</div>
    <div><div class="login-card">
      <h1>{{ w.heading }}</h1>
      @if (done()) { <p>{{ done() }}</p> } @else {
        <p>{{ w.lead }}</p>
        <form [formGroup]="form" (ngSubmit)="ask()">
          <div class="field"><div class="field-label">{{ login.id }} <span class="must">{{ login.required }}</span></div><input type="text" formControlName="loginId"></div>
          <div class="field"><div class="field-label">{{ w.email }} <span class="must">{{ login.required }}</span></div><input type="text" formControlName="email"></div>
          @if (error()) { <p class="error">{{ error() }}</p> }
          <app-button type="submit" [main]="true">{{ w.button }}</app-button>
        </form>
      }
      <p class="forgot"><a [href]="back">{{ w.back }}</a></p>
    </div></div>`,
})(
  class {
    name = SYSTEM_NAME;
    w = REISSUE;
    login = LOGIN;
    back = `#${LOGIN_ROUTE}`;
    form = new FormGroup({ loginId: text(), email: text() });
    error = signal('');
    done = signal('');
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({ ...this.form.getRawValue(), error: this.error(), done: this.done() }));
    }

    async ask(): Promise<void> {
      const { kind, message } = await post(this.http, 'reissue', this.form.getRawValue());
      this.error.set(kind === 'done' ? '' : message);
      this.done.set(kind === 'done' ? message : '');
    }
  },
);
