import type { Seen } from '../guard/verdict.ts';
import type { Tree } from './tree.ts';

/** What the background is told when the person presses it in the panel. */
export type GuardTell =
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
  /** Shows the way to a new password. */
  | 'reissue'
  /** Opens our own page about the login, where the browser's permission can be asked for. */
  | 'settings';

export interface GuardButton {
  do: GuardTell | 'fold' | 'storedId';
  label: string;
  main?: boolean;
}

/**
 * The panel as it stands now, in the language in use: the content script
 * carries no words and decides nothing.
 */
export interface GuardView {
  tree: Tree;
  /** A try is open: the page goes on watching. */
  pending: boolean;
  /** The person is asked something, which is shown on any screen. */
  asking: boolean;
  /** The next submit of this ID is held once. */
  brake: boolean;
  /** Some ID would be held: while it is not known whether this one is it, nothing is sent. */
  near: boolean;
  /** What one click puts into the ID field in place of what is there. */
  fold: string;
  /** Said to a screen reader when it differs from the last time; '' = nothing. */
  say: string;
  /** What the ring shows: from and until when. Milliseconds since 1970. */
  ring: [from: number, until: number] | null;
  /** When the view will be another one without anybody doing anything. Milliseconds since 1970. */
  next: number;
}

/** What does not change while the panel stands. */
export interface GuardKit {
  /** How the panel and the dialog look. */
  style: string;
  brakeStyle: string;
  brake: Tree;
  near: GuardView['near'];
  /** Said after 「それでもログインする」. */
  went: string;
  /** Said after a press that was held until the ID was known. */
  again: string;
  place: GuardPlace;
}

/** Where the person put the panel: distance from the window's left and top in CSS pixels. */
export interface GuardPlace {
  at: { x: number; y: number } | null;
  folded: boolean;
}

export interface GuardLook {
  /** What stands in the ID field, or `null` where there is none. */
  id: string | null;
  /** What the page shows, while a try is open or the page has just come. */
  seen: Seen | null;
  /** The wait for an answer is over. */
  waited: boolean;
  /** The clock jumped: it was set, or the computer slept. */
  jumped: boolean;
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
  tree: Tree;
  /** Why each was counted, newest last. */
  history: string[];
  /** The last try. Milliseconds since 1970. */
  last: number;
}

/** Our own pages → background. */
export interface GuardFromOwnPage {
  /** What is counted for the tab's login and whether the maintenance is near; `null` = nothing to say. */
  'guard/tab': { send: { tabId: number }; get: Tree | null };
  'guard/rows': { send: Record<never, never>; get: { rows: GuardRow[]; settings: GuardSettings; texts: string[] } };
  'guard/correct': { send: { key: string; what: 'more' | 'less' | 'reset' }; get: null };
  'guard/settings': { send: GuardSettings; get: null };
  'guard/forgetTexts': { send: Record<never, never>; get: null };
}

/** Background → content script. */
export interface GuardToPage {
  /** Something counted in another tab. */
  'page/guard': { send: Record<never, never>; get: true };
}
