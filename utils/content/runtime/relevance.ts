import { loginHost } from '../../ccus/login.ts';

// The flag `i` would take a browser twice as long to make ready, on every page.
const words = /問い?合わ?せ|問合せ|ログイン|[Ll]og ?[Ii]n|LOG ?IN/;

const sent = /(送信|受付|受け付け)が?(完了|ました)/;

/**
 * Whether the assistant may have something to say on a page: a rough and cheap
 * look, because every official page pays for it. The assistant itself reads the
 * page closely. On the login's own host any page may be what a login led to.
 *
 * @param said title and headings.
 */
export function mayBeWanted(page: Document, said: string): boolean {
  if (page.location.hostname === loginHost) return true;
  // Without anything to fill in, only the screen after an inquiry is of interest.
  return words.test(said) && (page.querySelector('select, textarea, [type=password]') !== null || sent.test(said));
}
