import type { Control, Wanted, Words } from './in-page.ts';

/** What is written, whole or, as a regular expression, in part. */
export type Name = string | RegExp;

export const wordsOf = (name: Name): Words => (typeof name === 'string' ? { name, flags: null } : { name: name.source, flags: name.flags });

/** What a text has to hold, or with `none` must not. */
export interface Sought extends Words {
  none: boolean;
}

/*
 * Whether an answer is enough. Both run inside the page as well, so neither may use anything from outside its own body.
 */

export const holds = (text: string, { name, flags, none }: Sought): boolean =>
  (flags === null ? text.includes(name) : new RegExp(name, flags).test(text)) !== none;

/** A control that is there and, when a click is aimed at it, takes one. */
export const isThere = (told: Control | string, { aim }: Wanted): boolean =>
  typeof told !== 'string' && (!aim || (typeof told.point !== 'string' && !told.disabled));
