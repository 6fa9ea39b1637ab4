import { Component, ElementRef, afterNextRender, inject, signal, type OnDestroy } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TRAP_FIELD, faqUrl } from '../../addresses.ts';
import { MAX_LENGTH, isClean } from '../../validate.ts';
import {
  BODY,
  BRANCHES,
  BUTTONS,
  CONTACT_HEADING,
  CONTACT_NOTES,
  ERROR_SUMMARY,
  FORM_HEADING,
  REQUIRED,
  TRAP,
  hasBranches,
  topicLabel,
} from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { CONTACT_FIELDS } from '../shared/fields.ts';
import { switches } from '../shared/flow.ts';
import { watchPhone } from '../shared/whims.ts';
import { draft, errors, form, judge } from './store.ts';

// Rows name their inputs through aria-labelledby only: no name, no id, no <label>.
export const InputStep = Component({
  selector: 'input-step',
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <h1>{{ w.FORM_HEADING }}</h1>
    @if (!isClean(errors())) { <div class="summary" role="alert">{{ w.ERROR_SUMMARY }}{{ errors().trap }}</div> }
    <h2>1. 選択: {{ chosen }}</h2>
    @if (branched) {
      <p>{{ w.BRANCHES.lead }}</p>
      <ul class="branches">@for (item of w.BRANCHES.items; track item.letter) {
        <li>{{ item.letter }}. {{ item.text }} <a [href]="faqUrl(item.letter)" target="_blank" rel="noopener">{{ w.BRANCHES.here }}</a></li> }</ul>
      <div class="notes">@for (note of w.BRANCHES.notes; track note) { <p>{{ note }}</p> }</div>
    }
    <form [formGroup]="form" (ngSubmit)="confirm()">
      <h2><span id="body-caption">{{ w.BODY.heading }}<span class="must">{{ w.REQUIRED }}</span></span></h2>
      <p>{{ branched ? w.BODY.lead : w.BODY.otherLead }}</p>
      <div class="field"><textarea formControlName="body" rows="12" [attr.maxlength]="w.MAX_LENGTH.body" aria-labelledby="body-caption" [attr.aria-invalid]="!!errors().body"></textarea>
        @if (errors().body) { <p class="error">{{ errors().body }}</p> }
        @if (branched) { <p class="hint">{{ w.BODY.note }}</p> }</div>
      <h2>{{ w.CONTACT_HEADING }}</h2>
      @if (honeypot) {
        <div class="ng-row"><span class="caption" id="route-caption">{{ w.TRAP.readonlyLabel }}</span><div><input [value]="w.TRAP.readonlyValue" readonly aria-labelledby="route-caption"></div></div>
        <div class="trap" aria-hidden="true">{{ w.TRAP.label }}<input [name]="w.TRAP_FIELD" tabindex="-1" autocomplete="off" [value]="trap()" (input)="trap.set($any($event.target).value)"></div>
      }
      @for (field of fields; track field.key) {
        <div class="ng-row"><span class="caption" [id]="'caption-' + field.key">{{ field.label }}@if (field.required) { <span class="must">{{ w.REQUIRED }}</span> }</span>
          <div><input [formControlName]="field.key" [attr.maxlength]="field.max" [attr.aria-labelledby]="'caption-' + field.key" [attr.aria-invalid]="!!errors()[field.key]">
            <p class="hint">{{ field.note }}</p>
            @if (errors()[field.key]) { <p class="error">{{ errors()[field.key] }}</p> }</div></div>
      }
      <div class="notes">@for (note of w.CONTACT_NOTES; track note) { <p>{{ note }}</p> }</div>
      <div class="actions"><app-button type="submit" [main]="true">{{ w.BUTTONS.confirm }}</app-button></div>
    </form>`,
})(
  class implements OnDestroy {
    w = { BODY, BRANCHES, BUTTONS, CONTACT_HEADING, CONTACT_NOTES, ERROR_SUMMARY, FORM_HEADING, MAX_LENGTH, REQUIRED, TRAP, TRAP_FIELD };
    form = form;
    errors = errors;
    fields = CONTACT_FIELDS;
    honeypot = switches.honeypot;
    chosen = topicLabel(draft().topic);
    branched = hasBranches(draft().topic);
    isClean = isClean;
    faqUrl = faqUrl;
    trap = signal('');
    private host = inject<ElementRef<HTMLElement>>(ElementRef);
    private stop = (): void => {};

    constructor() {
      afterNextRender(() => {
        const phone = this.host.nativeElement.querySelector<HTMLInputElement>('[aria-labelledby=caption-phone]');
        if (phone !== null) this.stop = watchPhone(phone, () => form.controls.phone.setValue(''));
      });
    }

    ngOnDestroy(): void {
      this.stop();
    }

    confirm(): void {
      void judge(this.trap());
    }
  },
);
