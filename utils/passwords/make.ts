/**
 * Letters and digits that nobody confuses when they are written down. Signs are
 * left out: it is not known for sure which are allowed, and the three other
 * kinds are enough for the rule.
 */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
/** 16 of 56 are worth 92 bits. */
const size = 16;

/** Bytes of this value and above are thrown away, because they would make the first letters more likely. */
const limit = 256 - (256 % letters.length);

/**
 * Makes a new password with upper case, lower case and a digit. All such passwords are equally likely.
 *
 * @param fill puts random bytes into the array, as `crypto.getRandomValues` does.
 */
export function makePassword(fill: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  for (;;) {
    const bytes = new Uint8Array(4 * size);
    fill(bytes);
    const text = [...bytes]
      .filter((byte) => byte < limit)
      .slice(0, size)
      .map((byte) => letters[byte % letters.length])
      .join('');
    // A password that lacks a kind is thrown away as a whole, so that all others stay equally likely.
    if (text.length === size && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text)) return text;
  }
}
