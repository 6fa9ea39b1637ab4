/** One thing that stands on a page, in the order of the page. */
export interface ScreenPart {
  /** `box`: something to type into or to choose from. */
  is: 'text' | 'link' | 'crumb' | 'button' | 'box';
  /** Its words; of a box its own label, its placeholder and its first options. */
  text: string;
  /** Of a text, how it looks: 2 like a heading, 1 a little stronger than what is around it, 0 plain. */
  loud: number;
  /** Of a box: the type of an input, or `select`, `textarea`; else ''. */
  type: string;
  /** Of a box: its names for machines; else ''. */
  code: string;
  /** Of a box or a button: the form that it belongs to; 0 = none. */
  form: number;
}

/** What a page lets on about which screen it is, small enough to be sent at every screen. */
export interface ScreenFacts {
  title: string;
  /** Of the document. */
  lang: string;
  /** A translator has left its mark on the page. */
  translated: boolean;
  /** Title and headings, and the words on buttons, a line each: all that is told of a page with nothing to fill in. */
  said: string;
  buttons: string;
  /** What stands on a page with something to fill in. */
  parts: ScreenPart[];
}

/** At most so many parts are sent, and so many characters of each, of a title, and of all headings together. */
export const mostParts = 300;
export const longestPart = 100;
export const longestSaid = 4000;
