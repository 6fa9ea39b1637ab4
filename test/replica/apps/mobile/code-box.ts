// The security code that confirms a new password. Its success is told in a popup, and はい leads
// back to the login.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { LOGIN_ROUTE } from '../../addresses.ts';
import { CHANGE, CODE } from '../../login/words.ts';
import { AppButton } from '../shared/app-button.ts';
import { post } from './api.ts';
import { expose } from './expose.ts';
import { goTo } from './go.ts';
import { sendAway } from './telling.ts';

export const CodeBox = Component({
  selector: 'app-code-box',
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <h1>{{ w.heading }}</h1>
    <form (submit)="confirm($event)">
      <div class="field"><div class="field-label">{{ w.label }} <span class="must">{{ required }}</span></div><input type="text" inputmode="numeric" maxlength="4" [formControl]="code">
        <p class="hint">{{ w.hint }}</p></div>
      @if (error()) { <p class="error">{{ error() }}</p> }
      <app-button type="submit" [main]="true">{{ w.button }}</app-button>
    </form>
    @if (done()) {
      <div class="dialog-cover"><div class="dialog-box" role="dialog" aria-modal="true" [attr.aria-label]="w.label">
        <p class="dialog-text">{{ done() }}</p><app-button [main]="true" (click)="leave()">{{ w.yes }}</app-button></div></div>
    }`,
})(
  class {
    w = CODE;
    required = CHANGE.required;
    code = new FormControl('', { nonNullable: true });
    error = signal('');
    done = signal('');
    private http = inject(HttpClient);

    constructor() {
      expose(() => ({ error: this.error(), done: this.done() }));
    }

    async confirm(event: Event): Promise<void> {
      event.preventDefault();
      const { kind, message } = await post(this.http, 'code', { code: this.code.value });
      if (kind === 'expired') return sendAway();
      this.error.set(kind === 'done' ? '' : message);
      this.done.set(kind === 'done' ? message : '');
    }

    leave(): void {
      goTo(LOGIN_ROUTE);
    }
  },
);
