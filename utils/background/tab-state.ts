import browser from 'webextension-polyfill';
import { standingOf } from '../ccus/hosts.ts';
import type { FoundLink, PageDescription, TabState } from '../messages/protocol.ts';
import { faultOf } from '../messages/receive.ts';
import { hostKnowledge, noteLinkedHost } from '../storage/hosts.ts';
import { addressOf, addScripts, sendToPage } from './content-scripts.ts';
import { perhapsIn } from './screens.ts';
import { classifyAddress } from './trust.ts';
import { whoAndContact } from './chosen-profile.ts';

/** A link that leads out of ccus.jp counts only if it is on a page that is certainly official. */
async function outsideHostOf(link: FoundLink | null, address: string) {
  if (!link || standingOf(address) !== 'known') return null;
  const url = URL.parse(link.href);
  if (url?.protocol !== 'https:' || standingOf(link.href) === 'known' || standingOf(link.href) === 'subdomain') return null;
  await noteLinkedHost(url.hostname);
  return linkedHost(url.hostname);
}

async function linkedHost(host: string) {
  const { confirmed } = await hostKnowledge(host);
  const permitted = await browser.permissions.contains({ origins: [`https://${host}/*`] });
  return { host, permitted, confirmed };
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
  const perhaps = page && (await perhapsIn(tabId, address));
  return {
    tabId,
    host,
    standing,
    trust,
    page,
    who: told?.who ?? null,
    // The official form requires the contact person's name. If that record cannot be read, its own page says so.
    contactMissing: told?.contact?.name === '',
    perhaps,
    linkedHost: standing === 'linked' ? await linkedHost(host) : await outsideHostOf(page?.link ?? null, address),
  };
}
