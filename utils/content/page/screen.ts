import { loginHost } from '../../ccus/login.ts';
import { longestPart, longestSaid, type ScreenFacts } from '../../reader/screen-facts.ts';
import { isTranslated } from './translated.ts';

/** Enough headings and buttons to know a screen by; a page with more is not read further. */
const enough = 40;

const texts = (root: ParentNode, selector: string): string => {
  const found: string[] = [];
  for (const element of root.querySelectorAll(selector)) {
    found.push((element instanceof HTMLInputElement ? element.value : element.textContent).trim());
    if (found.length >= enough) break;
  }
  return found.join('\n');
};

/** Title and headings, a line each. */
export const headingsOf = (page: Document): string => `${page.title}\n${texts(page, 'h1, h2, h3, legend')}`.normalize('NFKC');
const buttonsOf = (page: Document) => texts(page, 'button, [type=submit], [type=button]').normalize('NFKC');

/** What a page lets on besides what stands on it; all that there is of a page that is only read. */
export const pageFacts = (page: Document): Omit<ScreenFacts, 'parts'> => ({
  title: page.title.slice(0, longestPart),
  lang: page.documentElement.lang,
  translated: isTranslated(page),
  said: headingsOf(page).slice(0, longestSaid),
  buttons: buttonsOf(page).slice(0, longestSaid),
});

/**
 * What the headings, buttons and dialogs say, one line each. In the application
 * behind the login, whose screens are told apart by what they say anywhere,
 * its route and its text follow after a form feed.
 */
export function wordsOnScreen(page: Document): string {
  const says = `${headingsOf(page)}\n${buttonsOf(page)}\n${texts(page, 'dialog, [role*=dialog], [role=alert]').normalize('NFKC')}`.slice(
    0,
    longestSaid,
  );
  return page.location.hostname === loginHost
    ? `${says}\f${`${page.location.hash} ${page.body.textContent}`.normalize('NFKC').slice(0, 4 * longestSaid)}`
    : says;
}
