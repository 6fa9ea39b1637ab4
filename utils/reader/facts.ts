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

/** What stands in a control, and what else it lets on about the form of a value. */
export interface Held {
  /** For a pulldown: the value of the chosen option. */
  value: string;
  /** Of a pulldown. */
  options: { value: string; text: string }[] | null;
  /** `pattern` and `title`, or ''. */
  pattern: string;
  title: string;
}

/** What stands around one control. Texts are normalised; lists have the nearest first. */
export interface Around {
  /** label, aria-label, aria-labelledby */
  own: string;
  /** Texts between it and the control before it. */
  before: string[];
  /** Text of the row, term or legend that heads it, perhaps together with others. */
  heading: string[];
  /** The text right behind it. */
  after: string;
  /** Everything between it and the control before it when the two stand close together. */
  gap: string | null;
}
