import type { ScreenKey } from '../ccus/screens.ts';
import type { Progress, StepEvent } from '../walks/engine.ts';
import type { PersonContext, PageAction, WalkKey } from '../walks/walk.ts';

/** The walk of one tab, for the side panel. */
export interface TabWalk {
  run: string;
  /** When it last came on. Milliseconds since 1970. */
  updatedAt: number;
  progress: Progress;
  about: PersonContext;
  /** Whom the walk is about, or `null`. */
  whose: { profileId: string; name: string; lastFour: string } | null;
  /** Id of the profile chosen for the tab, or `null`. */
  chosen: string | null;
  /** The tab has somebody else chosen than the walk is about. */
  otherPerson: boolean;
  /** It could not be stored, because the vault is locked. */
  unkept: boolean;
}

/** A walk that was begun and not finished, and is in no tab now. */
export interface OpenWalk {
  run: string;
  walk: WalkKey;
  name: string | null;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

/** Content script → background. */
export interface WalksFromPage {
  /** What the page shows: `wordsOnScreen`. */
  'walk/sight': { send: { screen: ScreenKey; says: string }; get: null };
  /** We wrote into at least one field. */
  'walk/filled': { send: Record<never, never>; get: null };
}

/** Our own pages → background. */
export interface WalksFromOwnPage {
  'walk/open': { send: Record<never, never>; get: OpenWalk[] };
  'walk/state': { send: { tabId: number }; get: TabWalk | null };
  /** Begins a walk in a tab, or goes on with the unfinished one of the same kind and person. */
  'walk/start': { send: { tabId: number; walk: WalkKey }; get: TabWalk | null };
  'walk/resume': { send: { tabId: number; run: string }; get: TabWalk };
  'walk/step': { send: { tabId: number; event: StepEvent }; get: TabWalk | null };
  /** 「あとで続ける」: the tab is free, the walk is kept. */
  'walk/later': { send: { tabId: number }; get: null };
  'walk/forget': { send: { run: string }; get: null };
  'walk/do': { send: { tabId: number; action: PageAction }; get: null };
}

/** Background → content script. */
export interface WalksToPage {
  /** A walk has begun in this tab: say what the page shows. */
  'page/walk': { send: Record<never, never>; get: true };
}
