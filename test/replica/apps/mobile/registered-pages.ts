// 閲覧: all that was registered, the mail address among it, and the screen where that is changed.

import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAIL_CHANGE, REGISTERED } from '../../login/portal-words.ts';
import type { Rows } from '../../login/registered.ts';
import { AppButton } from '../shared/app-button.ts';
import { post, registered } from './api.ts';
import { me } from './portal-state.ts';

const text = (): FormControl<string> => new FormControl('', { nonNullable: true });

export const RegisteredPage = Component({
  template: `<p class="crumbs">閲覧 / {{ heading }}</p><h1>{{ heading }}</h1>
    <table class="form"><tbody>@for (row of rows(); track row[0]) { <tr><th>{{ row[0] }}</th><td>{{ row[1] }}</td></tr> }</tbody></table>
    <p>{{ w.where }}</p>`,
})(
  class {
    w = REGISTERED;
    heading = me()?.kind === 'business' ? '自社情報' : '登録情報の閲覧';
    rows = signal<Rows>([]);

    constructor() {
      void registered(inject(HttpClient)).then((rows) => this.rows.set(rows));
    }
  },
);

export const MailPage = Component({
  imports: [ReactiveFormsModule, AppButton],
  template: `<p class="crumbs">変更申請 / 登録情報の変更</p><h1>登録情報の変更</h1>
    @if (done()) { <p class="notes">{{ w.done }}</p> } @else {
      <form [formGroup]="form" (ngSubmit)="change()">
        <div class="field"><div class="field-label">{{ w.now }}</div><p>{{ now() }}</p></div>
        <div class="field"><div class="field-label">{{ w.email }}</div><input type="text" formControlName="email"></div>
        <div class="field"><div class="field-label">{{ w.again }}</div><input type="text" formControlName="again"></div>
        @if (error()) { <p class="error">{{ error() }}</p> }
        <div class="actions"><app-button type="submit" [main]="true">{{ w.button }}</app-button></div>
      </form>
    }`,
})(
  class {
    w = MAIL_CHANGE;
    now = signal('');
    done = signal(false);
    error = signal('');
    form = new FormGroup({ email: text(), again: text() });
    private http = inject(HttpClient);

    constructor() {
      void registered(this.http).then((rows) => this.now.set(rows.find(([label]) => label.endsWith('メールアドレス'))?.[1] ?? ''));
    }

    async change(): Promise<void> {
      const { kind, message } = await post(this.http, 'mail', this.form.getRawValue());
      this.done.set(kind === 'done');
      this.error.set(kind === 'done' ? '' : message);
    }
  },
);
