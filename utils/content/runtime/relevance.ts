import { loginHost } from '../../ccus/login.ts';
import { isOpenBox } from '../page/open-box.ts';

// The flag `i` would take a browser twice as long to make ready, on every page.
const words = /合わ?せ|ログイン|サインイン|パスワード|コード|本人確認|事業者|[Ll]og ?[Ii]n|LOG ?IN|[Ss]ign ?[Ii]n|[Pp]assword/;

const sent = /(送信|受付|受け付け)が?(完了|ました)/;

/**
 * How much there is to fill in: 0 nothing, 1 a single line, which mostly is a
 * search, 2 a form. A rough and cheap count, because every official page pays for it.
 */
export function boxesOn(page: Document): 0 | 1 | 2 {
  let lines = 0;
  for (const root of [page, ...[...page.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument)]) {
    for (const box of root?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? []) {
      if (box.type === 'search' || !isOpenBox(box)) continue;
      lines += /^(textarea|password|select)/.test(box.type) ? 2 : 1;
      if (lines > 1) return 2;
    }
  }
  return lines as 0 | 1;
}

/**
 * Whether the assistant may have something to say on a page. What the page is,
 * the background judges. On the login's own host any page may be what a login led to.
 *
 * @param said title and headings.
 */
export const mayBeWanted = (page: Document, boxes: 0 | 1 | 2, said: string): boolean =>
  page.location.hostname === loginHost ||
  boxes > 1 ||
  // Without anything to fill in, only the screen after an inquiry is of interest.
  (words.test(said) && (boxes > 0 || sent.test(said)));
