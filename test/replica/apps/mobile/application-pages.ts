// A worker's application after the login (guidance of January 2026, section 3): the notice about
// the two ways to register, the two consents, and where the entry begins.

import { Component, signal } from '@angular/core';
import { APPLY_ROUTE, CONSENT_ROUTE, ENTRY_ROUTE, PORTAL_ROUTE, TERMS_ROUTE } from '../../addresses.ts';
import { CONSENT, ENTRY, METHOD, STEPPER } from '../../login/portal-words.ts';
import { AppButton } from '../shared/app-button.ts';
import { goTo } from './go.ts';
import { consents } from './portal-state.ts';

const Stepper = Component({
  selector: 'app-stepper',
  inputs: ['at'],
  template:
    '<ol class="stepper">@for (step of steps; track step; let i = $index) { <li [attr.aria-current]="i === at ? \'step\' : null">{{ i + 1 }} {{ step }}</li> }</ol>',
})(
  class {
    at = 0;
    steps = STEPPER;
  },
);

export const MethodPage = Component({
  imports: [AppButton],
  template: `<h1>{{ w.heading }}</h1>
    <div class="notes"><h2>{{ w.title }}</h2>@for (line of w.lines; track line) { <p>{{ line }}</p> }</div>
    <div class="actions"><app-button [main]="true" (click)="go()">{{ w.yes }}</app-button></div>`,
})(
  class {
    w = METHOD;
    go = (): void => goTo(CONSENT_ROUTE);
  },
);

export const ConsentPage = Component({
  imports: [AppButton, Stepper],
  template: `<p class="crumbs">{{ w.crumbs }}</p><app-stepper [at]="isTerms ? 1 : 0" /><h1>{{ w.heading }}</h1>
    <div class="notes">@for (line of w.lines; track line) { <p>{{ line }}</p> }</div>
    <p><label><input type="checkbox" [checked]="read()" (change)="read.set($any($event.target).checked)"> {{ c.read }}</label></p>
    @if (error()) { <p class="error">{{ error() }}</p> }
    <div class="actions"><app-button [main]="true" (click)="agree()">{{ c.agree }}</app-button><app-button (click)="refuse()">{{ c.refuse }}</app-button></div>`,
})(
  class {
    isTerms = location.hash.slice(1) === TERMS_ROUTE;
    w = this.isTerms ? CONSENT.terms : CONSENT.personal;
    c = CONSENT;
    read = signal(false);
    error = signal('');

    constructor() {
      // Nobody reaches the second consent without the first.
      if (this.isTerms && consents() < 1) goTo(APPLY_ROUTE);
    }

    agree(): void {
      this.error.set(this.read() ? '' : CONSENT.unread);
      if (!this.read()) return;
      consents.set(this.isTerms ? 2 : 1);
      goTo(this.isTerms ? ENTRY_ROUTE : TERMS_ROUTE);
    }

    refuse(): void {
      goTo(PORTAL_ROUTE);
    }
  },
);

export const EntryPage = Component({
  imports: [Stepper],
  template: `<p class="crumbs">{{ w.crumbs }}</p><app-stepper [at]="2" /><h1>{{ w.heading }}</h1>
    <div class="field"><div class="field-label">{{ w.method }}</div>@for (one of w.methods; track one) { <label><input type="radio" name="method"> {{ one }}</label> }</div>
    <p class="hint">{{ w.end }}</p>`,
})(
  class {
    w = ENTRY;

    constructor() {
      if (consents() < 2) goTo(APPLY_ROUTE);
    }
  },
);
