import { Component } from '@angular/core';
import { DONE } from '../../words.ts';
import { receipt } from './store.ts';

export const DoneStep = Component({
  selector: 'done-step',
  template: `
    <h1>{{ text.heading }}</h1><p>{{ text.lead }}</p>
    <p class="receipt">{{ text.receiptLabel }}：<strong>{{ receipt() }}</strong></p>`,
})(
  class {
    text = DONE;
    receipt = receipt;
  },
);
