import { Component, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { validate } from '../../validate.ts';
import { FORM_HEADING, PREFACE, REQUIRED, TOPIC, TOPICS } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { goTo } from '../shared/flow.ts';
import { draft, form } from './store.ts';

export const TopicStep = Component({
  selector: 'topic-step',
  imports: [ReactiveFormsModule, AppButton],
  template: `
    <h1>{{ heading }}</h1>
    <div class="notes">@for (line of preface; track line) { <p>{{ line }}</p> }</div>
    <form [formGroup]="form" (ngSubmit)="next()">
      <h2>{{ topic.heading }}</h2>
      <div class="ng-row"><span class="caption" id="topic-caption">{{ topic.question }}<span class="must">{{ required }}</span></span>
        <div><select formControlName="topic" aria-labelledby="topic-caption" [attr.aria-invalid]="error() !== ''">
          <option [ngValue]="''">{{ topic.placeholder }}</option>
          @for (one of topics; track one.code) { <option [ngValue]="one.code">{{ one.label }}</option> }
        </select>
        @if (error()) { <p class="error" role="alert">{{ error() }}</p> }</div></div>
      <div class="actions"><app-button type="submit" [main]="true">{{ topic.next }}</app-button></div>
    </form>`,
})(
  class {
    form = form;
    heading = FORM_HEADING;
    preface = PREFACE;
    required = REQUIRED;
    topic = TOPIC;
    topics = TOPICS;
    error = signal('');

    next(): void {
      this.error.set(validate(draft()).topic ?? '');
      if (this.error() === '') goTo('step2');
    }
  },
);
