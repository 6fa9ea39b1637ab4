/** As the site itself calls its language: what the document said when the first of our scripts came. */
const own = globalThis.document?.documentElement?.lang;

/** Whether a translator has put its words in place of the site's: each browser's leaves a mark of its own. */
export const isTranslated = (page: Document): boolean =>
  /\btranslated-/.test(page.documentElement.className) ||
  page.documentElement.lang !== own ||
  page.querySelector('[_msttexthash], [data-moz-translations-id]') !== null;
