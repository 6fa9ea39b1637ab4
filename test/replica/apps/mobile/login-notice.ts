import { Component } from '@angular/core';
import { MAINTENANCE_NOTE } from '../../login/words.ts';

export const LoginNotice = Component({
  selector: 'app-notice',
  template: '<div class="maintenance notes"><h2>{{ note.heading }}</h2><p>{{ note.lead }}</p><p>{{ note.when }}</p></div>',
})(
  class {
    note = MAINTENANCE_NOTE;
  },
);
