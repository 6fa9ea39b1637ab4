import { Component } from '@angular/core';
import { confirmRows } from '../../read-over.ts';
import { BUTTONS, CONFIRM } from '../../words.ts';
import { AppButton } from '../shared/app-button.ts';
import { goTo } from '../shared/flow.ts';
import { draft, submit } from './store.ts';

export const ConfirmStep = Component({
  selector: 'confirm-step',
  imports: [AppButton],
  template: `
    <h1>{{ text.heading }}</h1><p>{{ text.lead }}</p>
    @for (row of rows; track row[0]) { <div class="ng-row"><span class="caption">{{ row[0] }}</span><div class="kept">{{ row[1] }}</div></div> }
    <div class="actions"><app-button (click)="back()">{{ buttons.back }}</app-button><app-button [main]="true" (click)="send()">{{ buttons.send }}</app-button></div>`,
})(
  class {
    text = CONFIRM;
    buttons = BUTTONS;
    rows = confirmRows(draft());

    back(): void {
      goTo('step2');
    }

    send(): void {
      void submit();
    }
  },
);
