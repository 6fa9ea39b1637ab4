import browser, { type Runtime } from 'webextension-polyfill';
import { safeOrigin } from '../ccus/hosts.ts';
import type { AddressJudgement, Answer, Fault, FromPage, FromOwnPage, RequestOf, ResponseOf } from './protocol.ts';
import { fromPageSchemas, fromOwnPageSchemas } from './schemas/index.ts';

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

/** Says what is known of an address. Given by the background, which has the store. */
export type ClassifyAddress = (url: string) => Promise<AddressJudgement>;

export type PageHandlers = {
  [N in keyof FromPage]: (data: RequestOf<N>, from: PageSender) => Promise<ResponseOf<N>>;
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

const isOwnPage = (sender: Runtime.MessageSender) => sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

/**
 * Listens for every message of the protocol. Each is checked on arrival:
 * ours, from the right kind of place, in the right shape; anything else gets
 * the fault `refused`, and a handler's own trouble never reaches the page.
 */
export function receive(pages: PageHandlers, ownPages: OwnPageHandlers, classify: ClassifyAddress): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    return answer(message as { name: string; data?: unknown }, sender);
  });

  async function answer(message: { name: string; data?: unknown }, sender: Runtime.MessageSender): Promise<Answer<unknown>> {
    try {
      if (Object.hasOwn(fromOwnPageSchemas, message.name)) {
        const name = message.name as keyof FromOwnPage;
        const data = fromOwnPageSchemas[name].safeParse(message.data);
        if (!data.success || !isOwnPage(sender)) return { ok: false, fault: 'refused' };
        return { ok: true, value: await (ownPages[name] as (data: unknown) => Promise<unknown>)(data.data) };
      }
      if (Object.hasOwn(fromPageSchemas, message.name)) {
        const name = message.name as keyof FromPage;
        const place = placeOf(sender);
        return place ? { ok: true, value: await answerPage(pages, classify, name, message.data, place) } : { ok: false, fault: 'refused' };
      }
      return { ok: false, fault: 'refused' };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  }
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
  const judgement = await classify(place.url);
  if (judgement.trust === 'no') throw new Refusal('notOfficial');
  if (needs === 'trusted' && judgement.trust !== 'yes') throw new Refusal('hostUnconfirmed');
  const handle = pages[name] as (data: unknown, from: PageSender) => Promise<unknown>;
  return handle(checked.data, { ...place, ...judgement });
}

const storeFaults = ['storeDamaged', 'storeUnavailable', 'storeLocked'] as const satisfies Fault[];

/** Storage and handlers throw errors that name their fault; anything unforeseen is `refused`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  return storeFaults.find((fault) => fault === (error as { fault?: unknown } | null)?.fault) ?? 'refused';
}
