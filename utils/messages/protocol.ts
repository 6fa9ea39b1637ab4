import type { GuardFromPage, GuardFromOwnPage, GuardToPage } from './guard.ts';
import type { OneFieldFromOwnPage, OneFieldToPage } from './one-field.ts';
import type { WalksFromPage, WalksFromOwnPage, WalksToPage } from './walks.ts';
import type { InquiryFromPage, InquiryStart } from './inquiry.ts';
import type { SecretsFromPage } from './secrets.ts';
import type { PersonKind } from '../ccus/ids.ts';
import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { PageFacts } from '../reader/facts.ts';
import type { LearnedReading } from '../lessons/apply.ts';
import type { Never } from '../lessons/forbidden.ts';
import type { Sketch } from '../structure/page-file.ts';
import type { PointingWords, PointerWords } from './panel-words.ts';
import type { Person } from '../search/find.ts';
import type { PageScript } from './content-scripts.ts';
import type { HostStanding } from '../ccus/hosts.ts';

/**
 * Every message between the three places: a page's content script, the
 * background, and our own pages. Types only, so that the content script pays
 * nothing for it; `schemas.ts` holds the same shapes for checking on arrival.
 */

/** Whom the person chose for this tab; what may be shown on the page about them. */
export interface Who {
  profileId: string;
  kind: PersonKind;
  name: string;
  /** Last four digits of the ID, or '' when it is not known. */
  lastFour: string;
  /** When the choice ends. Milliseconds since 1970, UTC. */
  until: number;
}

/** Whether this address may be filled. `ask` = only after the person confirmed it. */
export type HostTrust = 'yes' | 'ask' | 'no';

/** What is known of a page's address. */
export interface AddressJudgement {
  host: string;
  standing: HostStanding | 'linked';
  trust: HostTrust;
}

/**
 * What a page's address must be before its message is heard.
 * - `official`: one that we work on, also while the person has not confirmed it.
 * - `trusted`: one that may be filled, because the message has to do with somebody's data.
 */
export type AddressNeed = 'official' | 'trusted';

/** What the person showed on the page about one of its controls. */
export interface Teaching {
  screen: ScreenKey;
  kind: FieldKind;
  /** `false`: the control is not of this kind. */
  is: boolean;
  facts: PageFacts;
  /** Its place among the controls of the facts. */
  at: number;
}

/** Why something could not be done; each has a sentence in the words. */
export type Fault =
  | 'noGrant'
  | 'grantEnded'
  | 'clockChanged'
  | 'profileGone'
  | 'storeDamaged'
  | 'storeUnavailable'
  | 'storeLocked'
  | 'hostUnconfirmed'
  | 'notOfficial'
  | 'pageSilent'
  | 'noLink'
  | 'noMessage'
  | 'refused';

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** The inquiry-form link of an official page. */
export interface FoundLink {
  /** Absolute address. */
  href: string;
  text: string;
}

export interface PageDescription {
  screen: ScreenKey;
  link: FoundLink | null;
  chatbot: boolean;
  /** How many fields we filled and have not undone. */
  filled: number;
}

/**
 * What speaks against following a link to the inquiry form.
 * - `imitation`: its address is written with letters that only look like those of CCUS.
 * - `lookalike`: CCUS is part of its name, though it belongs to somebody else. The person may know that it is right.
 * - `insecure`: it leads away from https.
 * - `unsure`: it leads out of ccus.jp from a page that is not official for sure.
 */
export type LinkDanger = 'imitation' | 'lookalike' | 'insecure' | 'unsure';

/** Everything the popup shows about the tab it was opened on. */
export interface TabState {
  tabId: number;
  host: string;
  standing: HostStanding | 'linked';
  trust: HostTrust;
  /** `null` when no content script answers there. */
  page: PageDescription | null;
  who: Who | null;
  /** Somebody is chosen, but nobody is stored who sends the inquiry. */
  contactMissing: boolean;
  /** A host outside ccus.jp to which the link to the inquiry form on this page leads. */
  linkedHost: { host: string; permitted: boolean; confirmed: boolean; danger: LinkDanger | null } | null;
}

/** Content script → background. */
export interface FromPage extends SecretsFromPage, GuardFromPage, WalksFromPage, InquiryFromPage {
  /**
   * The watcher sees a screen that one of our features may belong to, and these scripts of ours there.
   * Where the panel belongs, the answer is what it would ask first: asking is what costs the page most.
   */
  'assist/screen': { send: { screen: ScreenKey; has: PageScript[] }; get: InquiryStart | null };
  /** What the fields of the page mean: the patterns that tell are not carried into every page. */
  'assist/fields': { send: { screen: ScreenKey; facts: PageFacts }; get: LearnedReading };
  /** The person wants to show the field of a kind: starts the pointing. */
  'lesson/begin': { send: { kind: FieldKind }; get: null };
  /** Which of the controls a value of a kind may never go into, and why. */
  'lesson/judge': { send: { kind: FieldKind; facts: PageFacts }; get: (Never | null)[] };
  /** What the person showed. Answered with what is to be said of it. */
  'lesson/teach': { send: Teaching; get: string };
  /** The pointing has ended, with a lesson or without. */
  'lesson/over': { send: Record<never, never>; get: null };
  /** The page cannot be read well: its structure is shown to the person in a page of ours. */
  'structure/open': { send: Record<never, never>; get: null };
  /** The person wants to choose whom the inquiry is for. */
  'popup/open': { send: Record<never, never>; get: null };
}

/** Our own pages → background. */
export interface FromOwnPage extends GuardFromOwnPage, WalksFromOwnPage, OneFieldFromOwnPage {
  'tab/state': { send: { tabId: number }; get: TabState };
  /** Those who stand first in the list of everybody; nobody, where that is not known without opening the list. */
  'people/first': { send: Record<never, never>; get: Person[] };
  'grant/give': { send: { tabId: number; profileId: string }; get: TabState };
  'grant/end': { send: { tabId: number }; get: TabState };
  /** Opens the inquiry form's link, or the top page where the link is. */
  'inquiry/open': { send: { tabId: number }; get: { opened: 'form' | 'top' | 'asks'; host: string } };
  /** Something about the stored inquiries changed: the toolbar follows. */
  'inquiries/changed': { send: Record<never, never>; get: null };
  /** What is selected on the official page that was used last, or what it reports. */
  'inquiry/message': { send: Record<never, never>; get: { text: string } };
  /** Shows the structure of the tab's page in a page of ours. */
  'structure/take': { send: { tabId: number }; get: null };
  'link/show': { send: { tabId: number }; get: null };
  'fill/now': { send: { tabId: number }; get: null };
  'fill/undo': { send: { tabId: number }; get: null };
  /** The person confirmed a host outside ccus.jp and the browser granted it. */
  'host/allow': { send: { tabId: number; host: string }; get: TabState };
}

/** Background → content script. */
export interface ToPage extends GuardToPage, WalksToPage, OneFieldToPage {
  'page/describe': { send: Record<never, never>; get: PageDescription };
  'page/showLink': {
    send: { at: 'inquiry' | 'login' | 'reissue'; words: PointerWords; style: string };
    get: { shown: boolean; href?: string | undefined };
  };
  'page/fill': { send: Record<never, never>; get: true };
  'page/undo': { send: Record<never, never>; get: true };
  /** Lets the person point at a field. */
  'page/point': { send: { kind: FieldKind; title: string; words: PointingWords; style: string }; get: true };
  /** The facts without what the page repeats of what was typed: nothing of it may be kept. */
  'page/veil': { send: PageFacts; get: PageFacts };
  'page/structure': { send: Record<never, never>; get: Sketch & { screen: ScreenKey } };
  'page/refresh': { send: Record<never, never>; get: true };
}

export type Protocol = FromPage & FromOwnPage & ToPage;
export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = Protocol[N]['send'];
export type ResponseOf<N extends MessageName> = Protocol[N]['get'];

export interface MessageEnvelope<N extends MessageName = MessageName> {
  name: N;
  data: RequestOf<N>;
}
