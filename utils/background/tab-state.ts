import browser from 'webextension-polyfill';
import panelStyle from '../../components/panel/panel.css?inline';
import { standingOf } from '../ccus/hosts.ts';
import { branches, topicLabels, topics } from '../ccus/inquiry.ts';
import type { AssistState, Choices, FoundLink, PageDescription, TabState } from '../messages/protocol.ts';
import { faultOf } from '../messages/receive.ts';
import { mustBeOpen } from '../storage/data-key.ts';
import { hostKnowledge, noteLinkedHost } from '../storage/hosts.ts';
import { countProfiles } from '../storage/profiles.ts';
import { faultWords } from '../words/ja/faults.ts';
import { panelWords } from '../words/ja/panel.ts';
import { addressOf, addScripts, tell } from './pages.ts';
import { judge } from './trust.ts';
import { kindsFor, whoFor } from './values.ts';
import { inquiryInTab } from './walks/runs.ts';

/** A link that leads out of ccus.jp counts only when it stands on a page that is official for sure. */
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
  // Where the script runs already, asking it is one way instead of two.
  const told = await tell(tabId, 'page/describe', {});
  if (told) return told;
  return (await addScripts(tabId, ['links'])) ? tell(tabId, 'page/describe', {}) : null;
}

/** The one who is chosen; nobody can be told while the vault is locked, and the choice stays for when it is opened. */
const tellableWho = (tabId: number) =>
  whoFor(tabId).catch((error: unknown) => {
    if (faultOf(error) === 'storeLocked') return null;
    throw error;
  });

/** Everything the popup shows about a tab. Pages that are not official are never asked anything. */
export async function tabState(tabId: number): Promise<TabState> {
  const look = async () => {
    const address = await addressOf(tabId);
    const judgement = await judge(address);
    return { address, ...judgement, page: judgement.trust === 'no' ? null : await describePage(tabId) };
  };
  const [{ address, host, standing, trust, page }, who] = await Promise.all([look(), tellableWho(tabId)]);
  return {
    tabId,
    host,
    standing,
    trust,
    page,
    who,
    linkedHost:
      standing === 'linked' ? await linkedHost(host) : await outsideHostOf(page?.link ?? null, address),
  };
}

const choices: Omit<Choices, 'kinds'> = {
  topics: topics.value.map(({ key, mark }) => ({ key, label: `${mark}${topicLabels.value[key]}` })),
  branches: branches.value.map(({ key, label }) => ({ key, label: `${key}. ${label}` })),
};

/** What the assistant of a page may know about its own tab. */
export async function assistState(tabId: number, address: string): Promise<AssistState> {
  const [{ host, trust }, asked] = await Promise.all([judge(address), inquiryInTab(tabId)]);
  const opened = await Promise.all([whoFor(tabId), countProfiles(), mustBeOpen()]).then(
    ([who, count]) => ({ who, trouble: null, hasProfiles: count > 0 }),
    // The words go out all the same: the panel has to say what is wrong.
    (error: unknown) => ({ who: null, trouble: faultOf(error), hasProfiles: false }),
  );
  return {
    ...opened,
    host,
    trust,
    words: panelWords.get(),
    faults: faultWords.get(),
    choices: { ...choices, kinds: kindsFor(opened.who) },
    asked: asked && { topic: asked.inquiry.topic, branch: asked.inquiry.branch ?? null },
    style: panelStyle,
  };
}
