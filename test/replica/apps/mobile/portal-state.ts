// What the screens of the portal share while somebody is signed in.

import { signal } from '@angular/core';
import type { Me } from './api.ts';

export const me = signal<Me | undefined>(undefined);
/** Whether the menu shows. An application account's is closed until the hamburger is pressed. */
export const menuShown = signal<boolean | undefined>(undefined);
/** The groups of the menu that are unfolded, by their labels. */
export const unfolded = signal<readonly string[]>([]);
/** How many of the two consents of an application the person has given. */
export const consents = signal(0);

export function forgetPortal(): void {
  me.set(undefined);
  menuShown.set(undefined);
  unfolded.set([]);
  consents.set(0);
}
