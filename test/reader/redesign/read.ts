import { findInquiryLink } from '../../../utils/content/page/inquiry-link.ts';
import { readPage } from '../read-page.ts';

export interface RedesignReading {
  /** Kind → the truth of the box it was found in; '' = a box that is none of ours. */
  found: Record<string, string>;
  unsure: string[];
  linkRight: boolean;
}

/** Runs inside the page: puts one redesign after the other in its place and reads it. */
export function readRedesigns(pages: readonly string[]): RedesignReading[] {
  return pages.map((html) => {
    document.open();
    document.write(html);
    document.close();
    const { sure, unsure, elements } = readPage(document);
    return {
      found: Object.fromEntries(sure.map(({ kind, at }) => [kind, elements[at]!.dataset['truth'] ?? ''])),
      unsure,
      linkRight: findInquiryLink(document)?.element.hasAttribute('data-truth-link') ?? false,
    };
  });
}
