import { pointAt } from '../../components/panel/pointer.tsx';
import { screenKeys } from '../ccus/screens.ts';
import { findInquiryLink } from '../reader/inquiry-link.ts';
import type { Feature } from './feature.ts';

/** Scrolls to the link that nobody finds and marks it, without touching the page's own elements. */
export const showLink: Feature = {
  screens: screenKeys,
  start({ signal, on }) {
    let shown: AbortController | null = null;
    on('page/showLink', ({ words, style }) => {
      const link = findInquiryLink(document);
      if (!link) return { shown: false };
      shown?.abort();
      shown = new AbortController();
      pointAt(link.element, words, style, AbortSignal.any([signal, shown.signal]));
      return { shown: true };
    });
  },
};
