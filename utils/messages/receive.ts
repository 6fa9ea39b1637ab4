import browser, { type Runtime } from 'webextension-polyfill';
import { safeOrigin } from '../ccus/hosts.ts';
import type { Answer, Fault, FromPage, FromOwnPage, ResponseOf, RequestOf } from './protocol.ts';
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
export interface PageSender {
  tabId: number;
  url: string;
}

export type PageHandlers = {
  [N in keyof FromPage]: (data: RequestOf<N>, from: PageSender) => Promise<ResponseOf<N>>;
};
export type OwnPageHandlers = {
  [N in keyof FromOwnPage]: (data: RequestOf<N>) => Promise<ResponseOf<N>>;
};

/** Only the top frame of a live https page counts; prerendered pages wait until they are shown. */
function pageSender(sender: Runtime.MessageSender): PageSender | null {
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
export function receive(pages: PageHandlers, popups: OwnPageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
    return answer(message as { name: string; data?: unknown }, sender);
  });

  async function answer(
    message: { name: string; data?: unknown },
    sender: Runtime.MessageSender,
  ): Promise<Answer<unknown>> {
    try {
      if (Object.hasOwn(fromOwnPageSchemas, message.name)) {
        const name = message.name as keyof FromOwnPage;
        const data = fromOwnPageSchemas[name].safeParse(message.data);
        if (!data.success || !isOwnPage(sender)) return { ok: false, fault: 'refused' };
        return { ok: true, value: await (popups[name] as (data: unknown) => Promise<unknown>)(data.data) };
      }
      if (Object.hasOwn(fromPageSchemas, message.name)) {
        const name = message.name as keyof FromPage;
        const data = fromPageSchemas[name].safeParse(message.data);
        const from = pageSender(sender);
        if (!data.success || !from) return { ok: false, fault: 'refused' };
        const handle = pages[name] as (data: unknown, from: PageSender) => Promise<unknown>;
        return { ok: true, value: await handle(data.data, from) };
      }
      return { ok: false, fault: 'refused' };
    } catch (error) {
      return { ok: false, fault: faultOf(error) };
    }
  }
}

const storeFaults = ['storeDamaged', 'storeUnavailable', 'storeLocked'] as const satisfies Fault[];

/** Storage and handlers throw errors that name their fault; anything unforeseen is `refused`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  return storeFaults.find((fault) => fault === (error as { fault?: unknown } | null)?.fault) ?? 'refused';
}
