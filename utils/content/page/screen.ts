import { loginHost } from '../../ccus/login.ts';
import { screenRules, type ScreenEvidence, type ScreenKey } from '../../ccus/screens.ts';
import { isPassword } from './password-box.ts';

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

function evidence(page: Document, headings: string): ScreenEvidence {
  const all = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => page.getElementsByTagName(tag);
  let textInputs = 0;
  let passwords = 0;
  for (const input of all('input')) {
    if (isPassword(input)) passwords += 1;
    else if (/^(text|email|tel|number|)$/.test(input.type) && input.checkVisibility()) textInputs += 1;
  }
  return {
    headings,
    selects: all('select').length,
    textareas: all('textarea').length,
    textInputs,
    passwords,
    buttons: buttonsOf(page),
  };
}

/** Which screen the page shows, by what stands on it. */
export function readScreen(page: Document, headings = headingsOf(page)): ScreenKey {
  const seen = evidence(page, headings);
  return screenRules.find((rule) => rule.when(seen))?.screen ?? 'unknown';
}

const mostWords = 4000;

/**
 * What the headings, buttons and dialogs say, one line each. In the application
 * behind the login, whose screens are told apart by what they say anywhere,
 * its route and its text follow after a form feed.
 */
export function wordsOnScreen(page: Document): string {
  const says = `${headingsOf(page)}\n${buttonsOf(page)}\n${texts(page, 'dialog, [role*=dialog], [role=alert]').normalize('NFKC')}`.slice(
    0,
    mostWords,
  );
  return page.location.hostname === loginHost
    ? `${says}\f${`${page.location.hash} ${page.body.textContent}`.normalize('NFKC').slice(0, 4 * mostWords)}`
    : says;
}
