// The button of the real application is known to be a <button> inside <app-button>.

import { Component } from '@angular/core';

export const AppButton = Component({
  selector: 'app-button',
  inputs: ['type', 'main'],
  template: '<button [type]="type" [class.main]="main"><ng-content /></button>',
})(
  class {
    type = 'button';
    main = false;
  },
);
