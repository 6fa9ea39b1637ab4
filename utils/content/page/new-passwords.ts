import type { FieldReading } from '../../reader/fields.ts';

/** The boxes of a screen on which a password is changed. */
export interface PasswordBoxes {
  /** 現在のパスワード: a login password. Nothing reads it. */
  current: HTMLInputElement | undefined;
  fresh: HTMLInputElement;
  again: HTMLInputElement | undefined;
}

/** A new password is called so; a box that is not, or that the page marks as the present one, is not touched. */
const isNew = (box: HTMLInputElement | undefined): box is HTMLInputElement =>
  box !== undefined && !box.autocomplete.includes('current-password');

/** The boxes by what they mean, or `null` when it is not sure which of them is the new one. */
export function passwordBoxes({ sure }: FieldReading, elements: readonly HTMLElement[]): PasswordBoxes | null {
  const box = (kind: string) => elements[sure.find((field) => field.kind === kind)?.at ?? -1] as HTMLInputElement | undefined;
  const named = sure.some(({ kind, label }) => kind === 'newPassword' && /新|new/i.test(label));
  const [current, fresh, again] = [box('password'), box('newPassword'), box('newPasswordConfirm')];
  return named && isNew(fresh) && (!again || isNew(again)) ? { current, fresh, again } : null;
}

/**
 * What is typed as a new password. It is no login password yet: it is looked at
 * while it is made, to be held against the rules, and goes nowhere. The only
 * place that reads a password box, and only one of a {@link PasswordBoxes}.
 */
export const typedNew = (boxes: PasswordBoxes, which: 'fresh' | 'again'): string => boxes[which]?.value ?? '';

/**
 * Whether the present password is this text, without reading it: a copy of the
 * box that nobody sees is told to accept nothing else, and the browser says
 * whether it minds (as `isEmpty` asks whether a box is blank). What comes back
 * is one yes or no, about a text that the person has just typed as the new one.
 */
export function holdsSame(box: HTMLInputElement, text: string): boolean {
  const copy = box.cloneNode() as HTMLInputElement;
  copy.required = true;
  copy.disabled = copy.readOnly = false;
  copy.pattern = [...text].map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join('');
  return !copy.validity.valueMissing && !copy.validity.patternMismatch;
}
