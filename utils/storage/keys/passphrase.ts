/** What can be wrong with a new passphrase. */
export type PassphraseProblem = 'missing' | 'tooShort' | 'tooPlain' | 'notSame';

/** The least number of characters. Length is what makes guessing hard. */
export const minLength = 12;

/** With fewer different characters than this, somebody just held down a key. */
const minDifferent = 5;

/** The number of characters as a person counts them, with full and half width as one. */
export const lengthOf = (passphrase: string): number => [...passphrase.normalize('NFKC')].length;

/** Why a new passphrase cannot be used, or `null` if it can. */
export function passphraseProblem(passphrase: string, again: string): PassphraseProblem | null {
  if (passphrase === '') return 'missing';
  if (lengthOf(passphrase) < minLength) return 'tooShort';
  if (new Set(passphrase.normalize('NFKC')).size < minDifferent) return 'tooPlain';
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : 'notSame';
}
