import { isOfficialName } from '../../ccus/hosts.ts';
import { frameWords, inquirySpelling, linkAgainst, linkCode, linkJoint, linkWords } from '../../ccus/labels/links.ts';
import { rootsOf } from './controls.ts';
import { plain } from '../../reader/text.ts';

export interface InquiryLink {
  /** A link, or the frame in which another site's form stands. */
  element: HTMLElement;
  href: string;
  text: string;
}

/** Longer text is a sentence with a link in it, and no name of a page. */
const longestName = 40;
const worthTaking = 10;
const foot = 'footer, [class*=foot i], [id*=foot i]';

const textOn = (link: HTMLAnchorElement): string => {
  const text = link.textContent.trim();
  if (text !== '') return text;
  return link.querySelector('img')?.alt || link.getAttribute('aria-label') || link.title || '';
};

/**
 * A cheap look that leaves a handful of a page's thousands of links: without
 * one of these no address is worth taking. Full-width letters may spell any of
 * them, and an image's words are not in the text.
 */
const perhaps = /合\s?わ?\s?せ|contact|inquir|feedback|フォーム|意見|要望|感想|質問|相談|便り|たより|コンタクト|[Ａ-Ｚａ-ｚ]|^\s*$/i;

function linksIn(root: Document | ShadowRoot): HTMLAnchorElement[] {
  const all = root.querySelectorAll<HTMLAnchorElement>('a[href]');
  const links: HTMLAnchorElement[] = [];
  // By number, which takes half the time of walking over a list of nodes.
  for (let at = 0, count = all.length; at < count; at += 1) {
    const text = all[at]!.textContent;
    if (perhaps.test(text) && !isAgainst(text)) links.push(all[at]!);
  }
  return links;
}

const shortened = (text: string) => text.replace(inquirySpelling, 'Q');
const isJoint = (text: string) => linkJoint.test(shortened(text.normalize('NFKC').trim()));
const isAgainst = (text: string) => linkAgainst.test(text) && !isJoint(text);

function scoreOf(link: HTMLAnchorElement, text: string): number {
  if (isAgainst(text)) return 0;
  const short = shortened(text);
  const address = link.getAttribute('href')!;
  // A page of its own for the whole site lies near the root; one for a part of it lies below that part.
  const depth = address.replace(/^https?:..[^/]+|[?#].*$|\/$/g, '').split('/').length;
  const said = linkWords.find(([, pattern]) => pattern.test(short))?.[0] ?? (isJoint(text) ? worthTaking + 1 : 0);
  return said + (linkCode.test(address) ? 5 : 0) - Math.max(0, depth - 2) * 1.5;
}

/**
 * The link to the inquiry form, or `null` when there is none or when two
 * different ones are as likely.
 */
export function findInquiryLink(page: Document): InquiryLink | null {
  return findFrame(page) ?? findIn([page]) ?? findIn(rootsOf(page).slice(1));
}

/** A form of another site in a frame of this page: it can be read only in a tab of its own. */
function findFrame(page: Document): InquiryLink | null {
  for (const element of page.querySelectorAll('iframe')) {
    const { src, title, clientHeight, contentDocument } = element;
    const url = URL.parse(src, page.baseURI);
    if (contentDocument || url?.protocol !== 'https:' || clientHeight < 200) continue;
    if (frameWords.test(`${title} ${url.pathname}`)) return { element, href: url.href, text: title };
  }
  return null;
}

function findIn(roots: readonly (Document | ShadowRoot)[]): InquiryLink | null {
  const found: { link: InquiryLink; score: number; path: string }[] = [];
  for (const root of roots) {
    for (const element of linksIn(root)) {
      const text = plain(textOn(element).slice(0, 200));
      if (text.length > longestName) continue;
      let score = scoreOf(element, text);
      if (score > 0 && element.closest(`nav, header, ${foot}`)) score += 2;
      if (score < worthTaking || !/^https?:$/.test(element.protocol) || !element.checkVisibility()) continue;
      const { href, hostname, pathname: path } = element;
      found.push({ link: { element, href, text }, score: score + (isOfficialName(hostname) ? 2 : 0), path });
    }
  }
  // /service/contact/ is about one service when the site has its own /contact/.
  for (const one of found) {
    if (found.some(({ path }) => path.length > 2 && path.length < one.path.length && one.path.endsWith(path))) one.score -= 8;
  }
  found.sort((a, b) => b.score - a.score);
  const [best] = found;
  const rivals = best ? found.filter(({ link, score }) => link.href !== best.link.href && score === best.score) : [];
  if (!best || rivals.length === 0) return best?.link ?? null;
  // The same words to two addresses: the official form's link stands at the foot of the page.
  const atFoot = [best, ...rivals].filter(({ link }) => link.element.closest(foot));
  return new Set(atFoot.map(({ link }) => link.href)).size === 1 ? atFoot[0]!.link : null;
}

/** Whether the page offers the chatbot, which leads to the form after its questions. */
export function hasChatbot(page: Document): boolean {
  for (const element of page.querySelectorAll('button, [role=button], a')) {
    const text = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
    if (text.length < 60 && /チャット(ボット|で)|chat\s?bot/i.test(text)) return true;
  }
  return false;
}
