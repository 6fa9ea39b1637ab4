import type { Control, Wanted, Words } from './in-page.ts';

/** A text, complete or, as a regular expression, in part. */
export type Name = string | RegExp;

export const wordsOf = (name: Name): Words => (typeof name === 'string' ? { name, flags: null } : { name: name.source, flags: name.flags });

/** What a text must contain or, with `none`, must not contain. */
export interface Sought extends Words {
  none: boolean;
}

/*
 * Whether an answer is good enough. Both also run inside the page, so neither may use anything from outside its own body.
 */

export const holds = (text: string, { name, flags, none }: Sought): boolean =>
  (flags === null ? text.includes(name) : new RegExp(name, flags).test(text)) !== none;

/** Whether the control is there and, if it is to be clicked, can be clicked. */
export const isThere = (told: Control | string, { aim }: Wanted): boolean =>
  typeof told !== 'string' && (!aim || (typeof told.point !== 'string' && !told.disabled));
