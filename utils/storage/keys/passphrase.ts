/** What can be wrong with a new passphrase. */
export type PassphraseProblem = 'missing' | 'tooShort' | 'tooPlain' | 'notSame';

/** Characters a passphrase must have. Length is what holds off guessing. */
export const minLength = 12;

/** Fewer different characters than this are a run of one key. */
const minDifferent = 5;

/** Characters as a person counts them, after folding the width. */
export const lengthOf = (passphrase: string): number => [...passphrase.normalize('NFKC')].length;

/** Why a new passphrase cannot be taken, or `null`. */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  if (passphrase === '') return 'missing';
  if (lengthOf(passphrase) < minLength) return 'tooShort';
  if (new Set(passphrase.normalize('NFKC')).size < minDifferent) return 'tooPlain';
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : 'notSame';
}
