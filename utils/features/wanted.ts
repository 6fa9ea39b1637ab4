import { loginHost } from '../ccus/login.ts';

const words = /問い?合わ?せ|問合せ|ログイン|log ?in/i;

const sent = /(送信|受付|受け付け)(が)?(完了|ました)/;

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
  return words.test(said) && (sent.test(said) || page.querySelector('select, textarea, input[type=password]') !== null);
}
