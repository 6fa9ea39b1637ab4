import { inquiryLinkWords } from '../ccus/labels.ts';
import { standingOf } from '../ccus/hosts.ts';
import { plain } from './text.ts';

export interface InquiryLink {
  element: HTMLAnchorElement;
  href: string;
  text: string;
}

const wordsOn = (link: HTMLAnchorElement): string =>
  plain(link.textContent || link.getAttribute('aria-label') || link.querySelector('img')?.alt || '');

function scoreOf(link: HTMLAnchorElement, text: string): number {
  if (!/^https:$/.test(link.protocol) || inquiryLinkWords.against.test(text)) return 0;
  const score = inquiryLinkWords.exact.test(text) ? 10 : inquiryLinkWords.near.test(text) ? 5 : 0;
  if (score === 0 || !link.checkVisibility()) return 0;
  const standing = standingOf(link.href);
  // The same words may also stand on a link that leads out; the official one is meant then.
  return score + (standing === 'known' ? 2 : standing === 'subdomain' ? 1 : 0);
}

/**
 * The link to the inquiry form, or `null` when there is none or when two
 * different ones are as likely.
 */
export function findInquiryLink(page: Document): InquiryLink | null {
  let best: InquiryLink | null = null;
  let bestScore = 0;
  let tied = false;
  for (const element of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const text = wordsOn(element);
    const score = scoreOf(element, text);
    if (score === 0 || score < bestScore) continue;
    tied = score === bestScore && best?.href !== element.href;
    best = { element, href: element.href, text };
    bestScore = score;
  }
  return tied ? null : best;
}

/** Whether the page offers the chatbot, which leads to the form after its questions. */
export function hasChatbot(page: Document): boolean {
  for (const element of page.querySelectorAll('button, [role=button], a')) {
    const text = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
    if (text.length < 60 && /チャット(ボット|で)|chat\s?bot/i.test(text)) return true;
  }
  return false;
}
