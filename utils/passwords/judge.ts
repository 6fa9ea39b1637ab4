/** What a new password must be like. */
export interface PasswordRule {
  /** Characters, at least and at most. */
  least: number;
  most: number;
  /** Of upper case, lower case, digits and signs, how many must be there. */
  kinds: number;
  /** Signs known to be allowed. The list was read from a screenshot, so any other sign gets a warning and is never refused. */
  signs: string;
}

/** `open`: nothing can be said yet. `care`: the site may not accept it. */
export type Mark = 'open' | 'good' | 'care' | 'bad';

const classes = [/[A-Z]/, /[a-z]/, /\d/, /[!-/:-@[-`{-~]/];

/**
 * Checks a new password against each rule.
 *
 * @param again the repetition, as far as it has been typed.
 * @param sameAsOld whether it equals the old password. The old one itself is never known here.
 */
export function judgePassword({ least, most, kinds, signs }: PasswordRule, text: string, again: string, sameAsOld: boolean) {
  const { length } = text;
  const mark = (good: boolean, wrong: Mark = 'bad'): Mark => (length === 0 ? 'open' : good ? 'good' : wrong);
  const found = classes.filter((one) => one.test(text)).length;
  // A password that is still being typed is not wrong yet.
  const part = again.length < length && text.startsWith(again);
  return {
    length: mark(length >= least && length <= most, length < least ? 'open' : 'bad'),
    kinds: mark(found >= kinds, length < least ? 'open' : 'bad'),
    wide: mark(/^[ -~]*$/.test(text)),
    signs: mark(
      [...text].every((sign) => /[^ -~]|[A-Za-z\d]/.test(sign) || signs.includes(sign)),
      'care',
    ),
    other: mark(!sameAsOld),
    again: part ? 'open' : mark(again === text),
  } satisfies Record<string, Mark>;
}

export type PasswordMarks = ReturnType<typeof judgePassword>;
export type PasswordCheck = keyof PasswordMarks;
