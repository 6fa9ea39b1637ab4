import { findInquiryLink, hasChatbot } from '../page/inquiry-link.ts';
import type { Feature } from '../runtime/feature.ts';

/** Tells the popup what the page is and whether the inquiry form's link is on it. */
export const describePage: Feature = {
  start(context) {
    const { screen, on } = context;
    on('page/describe', () => {
      const link = findInquiryLink(document);
      return {
        screen,
        link: link && { href: link.href, text: link.text },
        chatbot: hasChatbot(document),
        filled: context.ledger?.size ?? 0,
      };
    });
  },
};
