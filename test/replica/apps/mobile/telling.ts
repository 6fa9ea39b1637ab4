// How the login screen tells what the server said: as the query asks.

import { signal } from '@angular/core';
import { LOGIN_ERROR_ROUTE, LOGIN_ROUTE } from '../../addresses.ts';
import { TOAST_MS } from '../../login/switches.ts';
import { LOGIN, TEXT } from '../../login/words.ts';
import { goTo } from './go.ts';
import { switches } from './switches.ts';

/** What stands in the form, or on the screen for errors. */
export const said = signal('');

/** What the next login screen says when it opens. */
export const farewell = signal('');

/** Back to the login screen, with a last word. */
export function sayGoodbye(text: string): void {
  farewell.set(text);
  goTo(LOGIN_ROUTE);
}

export const sendAway = (): void => sayGoodbye(TEXT.expired);

function element(className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.append(...children);
  return made;
}

// Toasts and dialogs hang at the end of <body>, as overlay libraries put them there.
function toast(text: string): void {
  const shown = element('toast', text);
  document.body.append(shown);
  setTimeout(() => shown.remove(), TOAST_MS);
}

function modal(text: string): void {
  const ok = document.createElement('button');
  ok.type = 'button';
  ok.textContent = 'OK';
  const box = element('dialog-box', element('dialog-text', text), ok);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-label', LOGIN.heading);
  const shown = element('dialog-cover', box);
  ok.addEventListener('click', () => shown.remove());
  document.body.append(shown);
  ok.focus();
}

export function tell(text: string): void {
  switch (switches.display) {
    case 'toast':
      return toast(text);
    case 'modal':
      return modal(text);
    case 'title':
      document.title = text;
      return undefined;
    case 'browser':
      return alert(text);
    case 'screen':
      said.set(text);
      return goTo(LOGIN_ERROR_ROUTE);
    default:
      said.set(text);
  }
}
