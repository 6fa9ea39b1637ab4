import { standingOf } from '../../ccus/hosts.ts';
import { inquirySpelling, linkAgainst, linkCode, linkWords } from '../../ccus/labels/links.ts';
import { rootsOf } from './controls.ts';
import { plain } from '../../reader/text.ts';

export interface InquiryLink {
  element: HTMLAnchorElement;
  href: string;
  text: string;
}

/** Longer text is a sentence with a link in it, and no name of a page. */
const longestName = 40;
const worthTaking = 10;

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
    if (perhaps.test(text) && !linkAgainst.test(text)) links.push(all[at]!);
  }
  return links;
}

function scoreOf(link: HTMLAnchorElement, text: string): number {
  if (linkAgainst.test(text)) return 0;
  const short = text.replace(inquirySpelling, 'Q');
  const address = link.getAttribute('href')!;
  // A page of its own for the whole site lies near the root; one for a part of it lies below that part.
  const depth = address.replace(/^https?:..[^/]+|[?#].*$|\/$/g, '').split('/').length;
  const said = linkWords.find(([, pattern]) => pattern.test(short))?.[0] ?? 0;
  return said + (linkCode.test(address) ? 5 : 0) - Math.max(0, depth - 2) * 1.5;
}

/**
 * The link to the inquiry form, or `null` when there is none or when two
 * different ones are as likely.
 */
export function findInquiryLink(page: Document): InquiryLink | null {
  return findIn([page]) ?? findIn(rootsOf(page).slice(1));
}

function findIn(roots: readonly (Document | ShadowRoot)[]): InquiryLink | null {
  const found: { link: InquiryLink; score: number; path: string }[] = [];
  for (const root of roots) {
    for (const element of linksIn(root)) {
      const text = plain(textOn(element).slice(0, 200));
      if (text.length > longestName) continue;
      let score = scoreOf(element, text);
      if (score > 0 && element.closest('footer, nav, header, [class*=foot i], [id*=foot i]')) score += 2;
      if (score < worthTaking || !/^https?:$/.test(element.protocol) || !element.checkVisibility()) continue;
      const { href, pathname: path } = element;
      const standing = standingOf(href);
      found.push({ link: { element, href, text }, score: score + (standing === 'known' ? 2 : standing === 'subdomain' ? 1 : 0), path });
    }
  }
  // /service/contact/ is about one service when the site has its own /contact/.
  for (const one of found) {
    if (found.some(({ path }) => path.length > 2 && path.length < one.path.length && one.path.endsWith(path))) one.score -= 8;
  }
  found.sort((a, b) => b.score - a.score);
  const [best] = found;
  const rival = best && found.find(({ link }) => link.href !== best.link.href);
  return best && best.score > (rival?.score ?? 0) ? best.link : null;
}

/** Whether the page offers the chatbot, which leads to the form after its questions. */
export function hasChatbot(page: Document): boolean {
  for (const element of page.querySelectorAll('button, [role=button], a')) {
    const text = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
    if (text.length < 60 && /チャット(ボット|で)|chat\s?bot/i.test(text)) return true;
  }
  return false;
}
