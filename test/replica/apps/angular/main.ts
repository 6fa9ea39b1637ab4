// The form as an Angular team might build it: reactive forms, change detection without zones.
// Components are made by calling the decorators, because the bundler knows no decorator syntax.

import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { start } from '../shared/flow.ts';
import { ConfirmStep } from './confirm-step.ts';
import { DoneStep } from './done-step.ts';
import { InputStep } from './input-step.ts';
import { step } from './store.ts';
import { TopicStep } from './topic-step.ts';

const App = Component({
  selector: '#app',
  imports: [ConfirmStep, DoneStep, InputStep, TopicStep],
  template: `
    @switch (step()) {
      @case ('step1') { <topic-step /> }
      @case ('step2') { <input-step /> }
      @case ('confirm') { <confirm-step /> }
      @case ('done') { <done-step /> }
    }`,
})(
  class {
    step = step;
  },
);

start(() => void bootstrapApplication(App));
