/**
 * Letters and digits that are not taken for one another when they are written
 * down. No signs: which are allowed is not known for sure, and three kinds
 * without them obey the rule.
 */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
/** 16 of 56 are worth 92 bits. */
const size = 16;

/** Bytes above are thrown away: with them, the first letters would come more often. */
const limit = 256 - (256 % letters.length);

/**
 * A new password with upper case, lower case and a digit, every such one as likely as any other.
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
    // Drawn anew as a whole, which favours none of those that are left.
    if (text.length === size && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text)) return text;
  }
}
