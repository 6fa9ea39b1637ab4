import browser from 'webextension-polyfill';
import { addresses } from '../../ccus/hosts.ts';
import type { ScreenKey } from '../../ccus/screens.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { Refusal } from '../../messages/receive.ts';
import type { WalksFromPopup } from '../../messages/walks.ts';
import { moveGrant } from '../grants.ts';
import { openInquiry } from '../inquiry.ts';
import { tell } from '../pages.ts';
import { showLink } from '../show-link.ts';
import { tabState } from '../tab-state.ts';
import { changeWalk, readWalk } from './tabs.ts';
import { followPage } from './runs.ts';

type PageDeed = WalksFromPopup['walk/do']['send']['deed'];

/** Screens that hold nothing half written: the tab may go elsewhere. */
const free: readonly (ScreenKey | undefined)[] = ['top', 'faq', 'login', 'portal', 'inquiryDone', 'unknown'];

/** The walk goes on in another tab, for the same person. */
async function moveWalk(from: number, to: number): Promise<void> {
  const record = await readWalk(from);
  if (!record) return;
  await changeWalk(to, async () => ({ ...record, sight: null }));
  await changeWalk(from, async () => null);
  await moveGrant(from, to);
  await followPage(to);
}

/** Opens an official address in the tab, or in a new one when the tab holds something of the person's. */
async function open(tabId: number, url: string): Promise<void> {
  const { page } = await tabState(tabId);
  if (page && page.filled === 0 && free.includes(page.screen)) {
    await browser.tabs.update(tabId, { url });
    return;
  }
  const made = await browser.tabs.create({ url });
  if (made.id !== undefined) await moveWalk(tabId, made.id);
}

async function point(tabId: number, at: ToPage['page/showLink']['send']['at']): Promise<void> {
  const { trust, page } = await tabState(tabId);
  if (trust === 'no') throw new Refusal('notOfficial');
  const done = page && (await showLink(tabId, at));
  if (!done) throw new Refusal('pageSilent');
  if (!done.shown) throw new Refusal('noLink');
}

const ownPage = async (route: string): Promise<void> => {
  await browser.tabs.create({ url: `/options.html${route}` });
};

/** Does what a button of a step says. @throws Refusal */
export async function doDeed(tabId: number, deed: PageDeed): Promise<void> {
  switch (deed) {
    case 'openTop':
      return open(tabId, addresses.top.value);
    case 'openLogin':
      return open(tabId, addresses.login.value);
    case 'openSearch':
      return open(tabId, addresses.search.value);
    case 'openInquiry': {
      const { tab } = await openInquiry({ tabId });
      if (tab !== undefined && tab !== tabId) await moveWalk(tabId, tab);
      return;
    }
    case 'pointLogin':
      return point(tabId, 'login');
    case 'pointReissue':
      return point(tabId, 'reissue');
    case 'pointInquiry':
      return point(tabId, 'inquiry');
    case 'fill': {
      const { trust } = await tabState(tabId);
      if (trust === 'no') throw new Refusal('notOfficial');
      if (!(await tell(tabId, 'page/fill', {}))) throw new Refusal('pageSilent');
      return;
    }
    case 'openPeople':
      return ownPage('#/');
    case 'openContact':
      return ownPage('#/contact');
    case 'openGuard':
      return ownPage('#/guard');
    case 'openFees':
      return ownPage('#/fees');
    case 'openItems':
      return ownPage('#/items');
  }
}
