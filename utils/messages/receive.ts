import browser, { type Runtime } from 'webextension-polyfill';
import { safeOrigin } from '../ccus/hosts.ts';
import type { FrameKind, FromFrame } from './frame.ts';
import type { AddressJudgement, AddressNeed, Answer, Fault, FromPage, FromOwnPage, RequestOf, ResponseOf } from './protocol.ts';
import { fromFrameSchemas, fromPageSchemas, fromOwnPageSchemas } from './schemas/index.ts';

/** Thrown by a handler to answer with a fault that has a sentence of its own. */
export class Refusal extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The tab and address a content script really sits in, as the browser says, not as it says. */
export interface SenderPlace {
  tabId: number;
  url: string;
}

/** The same, with what is known of the address. */
export interface PageSender extends SenderPlace, AddressJudgement {}

/** A frame of ours, as the browser says; the address is that of the page around it. */
export interface FramePlace extends SenderPlace {
  frameId: number;
  /** Not told by every browser. */
  documentId: string | undefined;
}

/** A frame that proved to be the one which a script of ours placed. */
export interface KnownFrame {
  kind: FrameKind;
  /** The word that it was known by, which the script that placed it knows as well. */
  visit: string;
}

export interface FrameSender extends FramePlace, AddressJudgement, KnownFrame {}

/** Which frames are ours. Given by the background. */
export interface FrameRegister {
  /** Takes a frame in that brings a word for the first time. `null`: nobody announced it, or it was used before. */
  greet(place: FramePlace, word: string): Promise<KnownFrame | null>;
  find(place: FramePlace): Promise<KnownFrame | null>;
}

/** Says what is known of an address. Given by the background, which has the store. */
export type ClassifyAddress = (url: string) => Promise<AddressJudgement>;

export type PageHandlers = {
  [N in keyof FromPage]: (data: RequestOf<N>, from: PageSender) => Promise<ResponseOf<N>>;
};
export type FrameHandlers = {
  [N in Exclude<keyof FromFrame, 'frame/hello'>]: (data: RequestOf<N>, from: FrameSender) => Promise<ResponseOf<N>>;
};
export type OwnPageHandlers = {
  [N in keyof FromOwnPage]: (data: RequestOf<N>) => Promise<ResponseOf<N>>;
};

/** Only the top frame of a live https page counts; prerendered pages wait until they are shown. */
function placeOf(sender: Runtime.MessageSender): SenderPlace | null {
  const tabId = sender.tab?.id;
  const lifecycle = (sender as { documentLifecycle?: string }).documentLifecycle ?? 'active';
  if (tabId === undefined || sender.frameId !== 0 || !sender.url || lifecycle !== 'active') return null;
  const origin = safeOrigin(sender.url);
  const claimed = (sender as { origin?: string }).origin;
  if (!origin || (claimed !== undefined && claimed !== origin)) return null;
  return { tabId, url: sender.url };
}

/** The one page of ours that a site's page may hold in a frame. */
export const framedPage = '/panel.html';

const ownPathOf = ({ url }: Runtime.MessageSender): string | null => {
  const own = browser.runtime.getURL('');
  return url?.startsWith(own) ? `/${url.slice(own.length)}` : null;
};
const isFramedPage = (sender: Runtime.MessageSender) => ownPathOf(sender)?.split(/[?#]/)[0] === framedPage;

/** What is framed has a table of its own, and may ask for nothing else. */
const isOwnPage = (sender: Runtime.MessageSender) => ownPathOf(sender) !== null && !isFramedPage(sender);

function framePlaceOf(sender: Runtime.MessageSender): FramePlace | null {
  const { tab, frameId, documentId } = sender as Runtime.MessageSender & { documentId?: string };
  if (!isFramedPage(sender) || tab?.id === undefined || !frameId || !safeOrigin(tab.url ?? '')) return null;
  return { tabId: tab.id, frameId, documentId, url: tab.url! };
}

interface Receivers {
  pages: PageHandlers;
  ownPages: OwnPageHandlers;
  frames: FrameHandlers;
  register: FrameRegister;
  classify: ClassifyAddress;
}

/**
 * Listens for every message of the protocol. Each is checked on arrival:
 * ours, from the right kind of place, in the right shape; anything else gets
 * the fault `refused`, and a handler's own trouble never reaches the page.
 */
export function receive(receivers: Receivers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    const { name, data } = message as { name: string; data?: unknown };
    return valueFor(receivers, name, data, sender).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, fault: faultOf(error) }),
    ) satisfies Promise<Answer<unknown>>;
  });
}

async function valueFor(receivers: Receivers, name: string, data: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  if (Object.hasOwn(fromOwnPageSchemas, name)) {
    const checked = fromOwnPageSchemas[name as keyof FromOwnPage].safeParse(data);
    if (!checked.success || !isOwnPage(sender)) throw new Refusal('refused');
    return (receivers.ownPages[name as keyof FromOwnPage] as (data: unknown) => Promise<unknown>)(checked.data);
  }
  if (Object.hasOwn(fromPageSchemas, name)) {
    const place = placeOf(sender);
    if (!place) throw new Refusal('refused');
    return answerPage(receivers.pages, receivers.classify, name as keyof FromPage, data, place);
  }
  const place = framePlaceOf(sender);
  if (!Object.hasOwn(fromFrameSchemas, name) || !place) throw new Refusal('refused');
  return answerFrame(receivers, name as keyof FromFrame, data, place);
}

/** @throws Refusal `notOfficial` or `hostUnconfirmed` */
async function judged(classify: ClassifyAddress, needs: AddressNeed, { url }: SenderPlace): Promise<AddressJudgement> {
  const judgement = await classify(url);
  if (judgement.trust === 'no') throw new Refusal('notOfficial');
  if (needs === 'trusted' && judgement.trust !== 'yes') throw new Refusal('hostUnconfirmed');
  return judgement;
}

/**
 * Answers one message of a page: in the right shape, and from an address that is what the message needs.
 * @throws Refusal `notOfficial`, `hostUnconfirmed` or `refused`, and whatever the handler throws.
 */
export async function answerPage(
  pages: PageHandlers,
  classify: ClassifyAddress,
  name: keyof FromPage,
  data: unknown,
  place: SenderPlace,
): Promise<unknown> {
  const { needs, data: schema } = fromPageSchemas[name];
  const checked = schema.safeParse(data);
  if (!checked.success) throw new Refusal('refused');
  const judgement = await judged(classify, needs, place);
  const handle = pages[name] as (data: unknown, from: PageSender) => Promise<unknown>;
  return handle(checked.data, { ...place, ...judgement });
}

/** The same for a frame of ours: only one that a script of ours has placed is answered. @throws Refusal */
async function answerFrame(
  { frames, register, classify }: Receivers,
  name: keyof FromFrame,
  data: unknown,
  place: FramePlace,
): Promise<unknown> {
  const { needs, data: schema } = fromFrameSchemas[name];
  const checked = schema.safeParse(data);
  if (!checked.success) throw new Refusal('refused');
  const judgement = await judged(classify, needs, place);
  if (name === 'frame/hello') {
    const greeted = await register.greet(place, (checked.data as RequestOf<'frame/hello'>).word);
    if (!greeted) throw new Refusal('refused');
    return { kind: greeted.kind } satisfies ResponseOf<'frame/hello'>;
  }
  const known = await register.find(place);
  if (!known) throw new Refusal('refused');
  const handle = frames[name] as (data: unknown, from: FrameSender) => Promise<unknown>;
  return handle(checked.data, { ...place, ...judgement, ...known });
}

const storeFaults = ['storeDamaged', 'storeUnavailable', 'storeLocked'] as const satisfies Fault[];

/** Storage and handlers throw errors that name their fault; anything unforeseen is `refused`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  return storeFaults.find((fault) => fault === (error as { fault?: unknown } | null)?.fault) ?? 'refused';
}
