import type { SiteMessage } from '../ccus/site-messages.ts';
import type { Advice } from '../guard/advice.ts';
import type { LedgerEvent } from '../guard/ledger.ts';
import type { Seen } from '../guard/verdict.ts';
import type { Visit } from './inquiry.ts';

/** What can be pressed in the panel beside a login. */
export type GuardPress =
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
  | 'settings'
  /** Writes the ID in the field more simply. */
  | 'fold'
  /** Puts the ID of the one chosen for this tab into the field. */
  | 'storedId';

/** What the page's script has to know: nobody's name, and no word. */
export interface GuardState {
  /** A try is open: the page goes on watching. */
  pending: boolean;
  /** The person is asked something, which is shown on any screen. */
  asking: boolean;
  /** The next submit of this ID is held once. */
  brake: boolean;
  /** Some ID would be held: while it is not known whether this one is it, nothing is sent. */
  near: boolean;
  /** What one click puts into the ID field in place of what is there, or ''. */
  fold: string;
}

/** Everything that the panel's words are made of. */
export interface GuardFacts {
  /** Last four digits of the ID, or ''. */
  tail: string;
  events: readonly LedgerEvent[];
  advice: readonly Advice[];
  /** What one click puts into the ID field, or ''. */
  fold: string;
  /** Whose ID can be filled in. */
  stored: { name: string; lastFour: string } | null;
  pending: { asking: boolean; texts: string[] } | null;
  /** What the site said last, where it is a message with a known way out. */
  message: SiteMessage | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** How the login of a tab stands, for our own pages. */
export interface GuardTab {
  /** `null`: no ID was seen there. */
  login: Pick<GuardFacts, 'tail' | 'events' | 'advice'> | null;
  /** What the site says, where it is a message with a known way out. */
  message: SiteMessage | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** Where the person put the panel: distance from the window's left and top in CSS pixels. */
export interface GuardPlace {
  at: { x: number; y: number } | null;
  folded: boolean;
}

/** What the guard of a page begins with. */
export interface GuardStart extends Pick<GuardState, 'near'> {
  place: GuardPlace;
}

export interface GuardLook {
  /** What stands in the ID field, or `null` where there is none. */
  id: string | null;
  /** The person's own keys put it there: only then it is compared with what is stored. */
  byHand: boolean;
  /** What the page shows, while a try is open or the page has just come. */
  seen: Seen | null;
  /** The wait for an answer is over. */
  waited: boolean;
  /** The clock jumped: it was set, or the computer slept. */
  jumped: boolean;
}

/** Content script → background, for the login guard. */
export interface GuardFromPage {
  'guard/start': { send: Record<never, never>; get: GuardStart };
  'guard/look': { send: GuardLook; get: GuardState };
  /** The person sent the form: one press, whatever events it made. */
  'guard/try': { send: { id: string; seen: Seen }; get: GuardState };
  'guard/place': { send: GuardPlace; get: null };
}

/** What is answered in the dialog before the try that could lock; '' = it was closed. */
export type LastTryAnswer = 'go' | 'stop' | '';

/** Our page in a frame → background. */
export interface GuardFromFrame {
  /** What is shown is no longer right; `jumped` = because the clock jumped. */
  'guard/renew': { send: { jumped: boolean }; get: null };
  'guard/press': { send: { what: GuardPress }; get: null };
  'lastTry/answer': { send: { answer: LastTryAnswer }; get: null };
}

/** Background → our page in a frame. */
export interface GuardToFrame {
  'frame/guard': { send: GuardFacts; get: true };
}

export interface GuardSettings {
  /** Hold the submit that could lock. */
  brake: boolean;
}

/** One ID of the ledger, for our own pages. */
export interface GuardRow {
  key: string;
  who: { name: string; lastFour: string } | null;
  events: LedgerEvent[];
  /** The last try. Milliseconds since 1970. */
  last: number;
}

/** Our own pages → background. */
export interface GuardFromOwnPage {
  /** `null` = there is nothing to say. */
  'guard/tab': { send: { tabId: number }; get: GuardTab | null };
  'guard/rows': { send: Record<never, never>; get: { rows: GuardRow[]; settings: GuardSettings; texts: string[]; at: number } };
  'guard/correct': { send: { key: string; what: 'more' | 'less' | 'reset' }; get: null };
  'guard/settings': { send: GuardSettings; get: null };
  'guard/forgetTexts': { send: Record<never, never>; get: null };
}

/** Background → content script. */
export interface GuardToPage {
  /** Something counted in another tab, or what is shown is no longer right. */
  'page/guard': { send: { jumped: boolean }; get: true };
  /** Writes the ID in the field more simply: what stands there now decides, not what stood there when the button was drawn. */
  'page/foldId': { send: Visit; get: true };
  /** An ID for the field, on the person's press. */
  'page/putId': { send: Visit & { id: string }; get: true };
  /** Follows the page's own link to a new password. `false`: it does not lead there by itself. */
  'page/reissue': { send: Visit; get: { gone: boolean } };
  'page/lastTry': { send: Visit & { answer: LastTryAnswer }; get: { gone: boolean } };
}
