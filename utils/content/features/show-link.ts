import { pointAt } from '../panel/link-marker.ts';
import { findInquiryLink } from '../page/inquiry-link.ts';
import { findDoor } from '../page/login-form.ts';
import type { Feature } from '../runtime/feature.ts';

/** Scrolls to a link that is hard to find and marks it, without touching the page's own elements. */
export const showLink: Feature = {
  start({ signal, on }) {
    let shown: AbortController | null = null;
    on('page/showLink', ({ at }) => {
      const element = at === 'inquiry' ? findInquiryLink(document)?.element : findDoor(document, at);
      if (!element) return { shown: false };
      shown?.abort();
      shown = new AbortController();
      pointAt(element, AbortSignal.any([signal, shown.signal]));
      return { shown: true, href: (element as Partial<HTMLAnchorElement>).href };
    });
  },
};
