import { findInquiryLink } from '../../utils/content/page/inquiry-link.ts';
import { readScreen } from '../../utils/content/page/screen.ts';
import { readPage } from './read-page.ts';
import { selectorOf } from './selector.ts';

/** What the reader found on one page. */
export interface PageReading {
  /** Kind → CSS selector of exactly one element; only what would be filled without asking. */
  fields: Record<string, string>;
  /** Kinds it would ask about. */
  unsure: string[];
  link: string | null;
  screen: string;
  /** Milliseconds for fields and link together: the median of the readings after a first one. */
  ms: number;
}

/** Runs inside the page, with nothing around it but the page itself. `rounds`: how many readings are measured. */
export function read(rounds: number): PageReading {
  // Laying the page out is the page's own work, and done by the time a person looks at it.
  document.documentElement.getBoundingClientRect();
  const times: number[] = [];
  let page = readPage(document);
  let link = findInquiryLink(document);
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    page = readPage(document);
    link = findInquiryLink(document);
    times.push(performance.now() - begin);
  }
  return {
    fields: Object.fromEntries(
      // A selector reaches into no frame and no shadow root.
      page.sure
        .filter(({ at }) => page.elements[at]!.getRootNode() === document)
        .map(({ kind, at }) => [kind, selectorOf(page.elements[at]!)]),
    ),
    unsure: page.unsure,
    link: link?.element.getRootNode() === document ? selectorOf(link.element) : null,
    screen: readScreen(document),
    ms: Math.round(times.toSorted((a, b) => a - b)[rounds >> 1]! * 1000) / 1000,
  };
}
