import browser from 'webextension-polyfill';
import { standingOf } from '../ccus/hosts.ts';
import { imitatesCcus } from '../ccus/imitation.ts';
import type { FoundLink, LinkDanger, PageDescription, TabState } from '../messages/protocol.ts';
import { faultOf } from '../messages/receive.ts';
import { hostKnowledge, noteLinkedHost } from '../storage/hosts.ts';
import { addressOf, addScripts, sendToPage } from './content-scripts.ts';
import { classifyAddress } from './trust.ts';
import { whoAndContact } from './chosen-profile.ts';

/** What the person must know about a link before it is followed, besides that it leads out of ccus.jp. */
function dangerOf(url: URL, address: string): LinkDanger | null {
  if (imitatesCcus(url.hostname)) return 'imitation';
  if (url.protocol !== 'https:') return 'insecure';
  // A link counts only when it stands on a page that is official for sure.
  if (standingOf(address) !== 'known') return 'unsure';
  return standingOf(url.href) === 'lookalike' ? 'lookalike' : null;
}

/** The host outside ccus.jp to which the link on a page leads, or `null` when it leads to none. */
async function outsideHostOf(link: FoundLink | null, address: string): Promise<TabState['linkedHost']> {
  const url = link && URL.parse(safeLink(link.href));
  if (!url || isOfficial(url.href) || url.origin === URL.parse(address)?.origin) return null;
  const danger = dangerOf(url, address);
  if (danger && danger !== 'lookalike') return { host: url.hostname, permitted: false, confirmed: false, danger };
  await noteLinkedHost(url.hostname);
  return linkedHost(url.hostname, danger);
}

const isOfficial = (address: string): boolean => /^(known|subdomain)$/.test(standingOf(address));

/** A link of the official site over http, as it is over https: nothing is opened that anybody on the way could change. */
export function safeLink(href: string): string {
  const secure = href.replace(/^http:/, 'https:');
  return isOfficial(secure) ? secure : href;
}

async function linkedHost(host: string, danger: LinkDanger | null = null): Promise<TabState['linkedHost']> {
  const { confirmed } = await hostKnowledge(host);
  const permitted = await browser.permissions.contains({ origins: [`https://${host}/*`] });
  return { host, permitted, confirmed, danger };
}

async function describePage(tabId: number): Promise<PageDescription | null> {
  // If the script is already there, asking it first takes one message instead of two.
  const told = await sendToPage(tabId, 'page/describe', {});
  if (told) return told;
  return (await addScripts(tabId, ['links'])) ? sendToPage(tabId, 'page/describe', {}) : null;
}

/** The chosen person. While the vault is locked this is `null`; the choice is kept until it is opened. */
const tellableWho = (tabId: number) =>
  whoAndContact(tabId).catch((error: unknown) => {
    if (faultOf(error) === 'storeLocked') return null;
    throw error;
  });

/** Everything the popup shows about a tab. Pages that are not official are never asked anything. */
export async function tabState(tabId: number): Promise<TabState> {
  const look = async () => {
    const address = await addressOf(tabId);
    const judgement = await classifyAddress(address);
    return { address, ...judgement, page: judgement.trust === 'no' ? null : await describePage(tabId) };
  };
  const [{ address, host, standing, trust, page }, told] = await Promise.all([look(), tellableWho(tabId)]);
  return {
    tabId,
    host,
    standing,
    trust,
    page,
    who: told?.who ?? null,
    // The official form requires the contact person's name. If that record cannot be read, its own page says so.
    contactMissing: told?.contact?.name === '',
    linkedHost: (await outsideHostOf(page?.link ?? null, address)) ?? (standing === 'linked' ? await linkedHost(host) : null),
  };
}
