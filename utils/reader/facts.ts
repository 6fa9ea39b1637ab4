import type { Around } from '../content/page/control-labels.ts';
import { isPassword } from '../content/page/password-box.ts';
import { plain } from './text.ts';

/** One control and everything that decides its meaning, as plain data. */
export interface ControlFacts extends Around {
  control: 'line' | 'select' | 'textarea' | 'radio' | 'password';
  type: string;
  placeholder: string;
  /** name, id and autocomplete in lower case, words apart */
  code: string;
  /** Characters that fit, or -1. */
  maxLength: number;
  /** The first options of a pulldown. */
  options: string[];
  /** Which form it belongs to; 0 = none. */
  form: number;
  /** Nearest heading above it, and the form's own name. */
  section: string;
}

/** A button, an image or a link that acts as one. */
export interface ButtonFacts {
  text: string;
  /** 6: sends its form without a script; 2: another button; 0: a link that acts as one. */
  worth: number;
  form: number;
  /** How many controls of the page stand before it. */
  after: number;
}

/** All that is known of a page, small enough to be sent. */
export interface PageFacts {
  controls: ControlFacts[];
  buttons: ButtonFacts[];
  /** Of the document. */
  title: string;
  /** The page has more controls than were gathered; nothing is known about the rest. */
  gaveUp: boolean;
}

/** Longer names and hints are cut: what they say is said at their beginning. */
export const longest = 160;

/** Enough options to tell prefectures, years and days apart. */
const someOptions = 14;

/** `companyName`, `company_name` and `company-name` are all `company name`. */
const wordsOfCode = (code: string) => code.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_[\]().]+/g, ' ').toLowerCase().trim();

export function factsOf(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  around: Around,
  section: string,
): Omit<ControlFacts, 'form'> {
  const { localName, type } = element;
  const typed = localName === 'select' ? null : (element as HTMLInputElement);
  return {
    ...around,
    control:
      localName === 'select' || localName === 'textarea'
        ? localName
        : type === 'radio' ? type : isPassword(element) ? 'password' : 'line',
    type,
    placeholder: plain(typed?.placeholder ?? '').slice(0, longest),
    code: wordsOfCode(`${element.name} ${element.id} ${element.autocomplete}`).slice(0, longest),
    maxLength: typed?.maxLength ?? -1,
    options: typed ? [] : [...(element as HTMLSelectElement).options].slice(0, someOptions).map(({ text }) => plain(text).slice(0, longest)),
    section: section.slice(0, longest),
  };
}
