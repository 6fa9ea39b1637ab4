// Who may see one's workers, and how a business withdraws (guide for businesses, second edition).

import { Component, signal } from '@angular/core';
import { DISCLOSURE, WITHDRAWAL } from '../../login/portal-words.ts';
import { invented } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';

export const DisclosurePage = Component({
  imports: [AppButton],
  template: `<p class="crumbs">開示設定 / 所属技能者 / {{ w.heading }}</p><h1>{{ w.heading }}</h1><p>{{ w.note }}</p>
    <fieldset><legend>{{ w.legend }}</legend>@for (field of w.fields; track field) {
      <div class="field"><div class="field-label">{{ field }}</div><input type="text"></div> }
      <div class="actions"><app-button [main]="true">{{ w.search }}</app-button><app-button>{{ w.clear }}</app-button></div></fieldset>`,
})(
  class {
    w = DISCLOSURE;
  },
);

export const WithdrawalPage = Component({
  imports: [AppButton],
  template: `<p class="crumbs">事業者退会</p>
    @if (done()) { <h1>{{ w.number }}</h1><p>{{ w.done }}</p><p class="receipt">{{ number }}</p> }
    @else { <h1>事業者退会</h1><p>{{ w.lead }}</p><div class="actions"><app-button (click)="done.set(true)">{{ w.button }}</app-button></div> }`,
})(
  class {
    w = WITHDRAWAL;
    number = invented('00000000000001');
    done = signal(false);
  },
);
