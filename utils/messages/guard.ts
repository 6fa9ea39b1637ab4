import type { Seen } from '../guard/verdict.ts';

/** What the person can press in the guard's panel. */
export type GuardDo =
  /** The answer to 「ログインできましたか？」. */
  | 'in'
  | 'wrong'
  | 'locked'
  /** Corrections of the number. */
  | 'more'
  | 'less'
  | 'reset'
  /** Opens the inquiry form. */
  | 'inquiry'
  /** Opens our own page about the login, where the browser's permission can be asked for. */
  | 'settings'
  /** These happen in the page. */
  | 'fold'
  | 'storedId'
  | 'reissue';

/** What the background is told in words, the page does by itself. */
export type GuardTell = Exclude<GuardDo, 'fold' | 'storedId' | 'reissue'>;

export interface GuardButton {
  do: GuardDo;
  label: string;
  main?: boolean;
}

/** One thing said in the panel. */
export interface GuardBlock {
  tone: 'plain' | 'care' | 'bad' | 'quiet';
  title?: string;
  text: string;
  buttons?: GuardButton[];
  /** Stands behind 「くわしく」. */
  more?: boolean;
  items?: string[];
}

/** A lock that is counted down in the page; all moments come from one. */
export interface GuardLock {
  /** Milliseconds since 1970. */
  at: number;
  early: number;
  late: number;
  title: string;
  earlyText: string;
  lateText: string;
  /** A sentence with the place `{left}`. */
  left: string;
  maybe: string;
  over: string;
  /** Said to a screen reader; a sentence with the place `{minutes}`. */
  say: string;
}

/** The panel as it stands now, in the language in use: the content script carries no words and decides nothing. */
export interface GuardView {
  /** Whose tries these are: the last four digits, or ''. */
  whose: string;
  /** 「残り4回」 */
  left: string;
  /** Each of the five: whether it is used, and the words for it. */
  marks: { used: boolean; label: string }[];
  lock: GuardLock | null;
  blocks: GuardBlock[];
  /** A try is open: the page goes on watching. */
  pending: boolean;
  /** The next submit of this ID is held once. */
  brake: boolean;
  /** What one click puts into the ID field in place of what is there. */
  fold: string;
  /** Said to a screen reader when it differs from the last time; '' = nothing. */
  say: string;
}

/** What does not change while the panel stands. */
export interface GuardKit {
  css: string;
  brakeCss: string;
  pointerCss: string;
  words: GuardKitWords;
  /** Where the person put the panel: distance from the window's left and top in CSS pixels. */
  place: GuardPlace;
}

export interface GuardPlace {
  at: { x: number; y: number } | null;
  folded: boolean;
}

export interface GuardKitWords {
  title: string;
  fold: string;
  unfold: string;
  move: string;
  more: string;
  less: string;
  caps: string;
  wide: string;
  pointHere: string;
  pointHint: string;
  brakeTitle: string;
  brakeText: string;
  brakeStop: string;
  brakeGo: string;
  brakeWent: string;
}

export interface GuardLook {
  /** What stands in the ID field, or `null` where there is none. */
  id: string | null;
  /** What the page shows, while a try is open or the page has just come. */
  seen: Seen | null;
  /** The wait for an answer is over. */
  waited: boolean;
  /** How far the computer's clock was set forward since the last look. Milliseconds. */
  drift: number;
}

/** Content script → background, for the login guard. */
export interface GuardFromPage {
  'guard/kit': { send: Record<never, never>; get: GuardKit };
  'guard/look': { send: GuardLook; get: GuardView };
  /** The person sent the form: one press, whatever events it made. */
  'guard/try': { send: { id: string; seen: Seen }; get: GuardView };
  'guard/tell': { send: { what: GuardTell }; get: GuardView };
  /** The ID of the one chosen for this tab, to be put into the field. */
  'guard/storedId': { send: Record<never, never>; get: { id: string } };
  'guard/place': { send: GuardPlace; get: null };
}

export interface GuardSettings {
  /** Hold the submit that could lock. */
  brake: boolean;
}

/** One ID of the ledger, for our own pages. */
export interface GuardRow {
  key: string;
  who: { name: string; lastFour: string } | null;
  view: GuardView;
  /** The last try. Milliseconds since 1970. */
  last: number;
}

/** Our own pages → background. */
export interface GuardFromPopup {
  /** What is counted for the tab's login, or `null` where nobody logs in. */
  'guard/tab': { send: { tabId: number }; get: GuardView | null };
  'guard/rows': { send: Record<never, never>; get: { rows: GuardRow[]; settings: GuardSettings; texts: number } };
  'guard/correct': { send: { key: string; what: 'more' | 'less' | 'reset' }; get: null };
  'guard/settings': { send: GuardSettings; get: null };
  'guard/forgetTexts': { send: Record<never, never>; get: null };
}

/** Background → content script. */
export interface GuardToPage {
  /** Something counted in another tab. */
  'page/guard': { send: Record<never, never>; get: true };
}
