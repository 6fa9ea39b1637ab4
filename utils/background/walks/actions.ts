import browser from 'webextension-polyfill';
import { addresses } from '../../ccus/hosts.ts';
import type { ScreenKey } from '../../ccus/screens.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { Refusal } from '../../messages/receive.ts';
import type { TabWalk } from '../../messages/walks.ts';
import { firstAction } from '../../walks/engine.ts';
import { walkOf } from '../../walks/registry.ts';
import type { PageAction } from '../../walks/walk.ts';
import { moveGrant } from '../grants.ts';
import { openInquiry } from '../inquiry/open-form.ts';
import { addressOf, sendToPage } from '../content-scripts.ts';
import { showOwnPage } from '../own-tab.ts';
import { showLinkInTab } from '../show-link.ts';
import { tabState } from '../tab-state.ts';
import { changeWalk, readWalk } from './tab-records.ts';
import type { WalkTab } from '../../storage/session-items.ts';
import { followPage } from './runs.ts';

/** Screens that hold nothing half written: the tab may go elsewhere. */
const free: readonly (ScreenKey | undefined)[] = ['top', 'faq', 'login', 'portal', 'inquiryDone', 'unknown'];

/** The walk goes on in another tab, for the same person. */
async function moveWalk(from: number, to: number): Promise<void> {
  const { record } = await readWalk(from);
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

async function point(tabId: number, at: ToPage['page/showLink']['send']['at']): Promise<string | undefined> {
  const { trust, page } = await tabState(tabId);
  if (trust === 'no') throw new Refusal('notOfficial');
  const done = page && (await showLinkInTab(tabId, at));
  if (!done) throw new Refusal('pageSilent');
  if (!done.shown) throw new Refusal('noLink');
  return done.href;
}

/** Follows the link to パスワードを忘れた場合 where it leads on within the site; else the person sees where it is, and presses it. */
async function followReissue(tabId: number): Promise<void> {
  const url = URL.parse((await point(tabId, 'reissue')) ?? '');
  const here = URL.parse(await addressOf(tabId));
  if (url && url.origin === here?.origin && !url.href.endsWith('#')) await browser.tabs.update(tabId, { url: url.href });
}

/** So long after the press a page on the way is still one that the person waits for. Milliseconds. */
const patience = 20_000;

const head = (tabId: number, page: NonNullable<WalkTab['toward']>['page'] | null) =>
  changeWalk(tabId, async (record) => record && { ...record, toward: page && { page, until: Date.now() + patience } });

/** The link to パスワードを忘れた場合 stands on the login screen; nobody knows its address otherwise. */
async function openReissue(tabId: number): Promise<void> {
  if ((await tabState(tabId)).page?.screen === 'login') return followReissue(tabId);
  await head(tabId, 'reissue');
  return open(tabId, addresses.login.value);
}

/** Opens the form, or the top page where its link is; then it goes on from there by itself. */
async function toInquiry(tabId: number): Promise<void> {
  const { opened, tab = tabId } = await openInquiry({ tabId });
  if (tab !== tabId) await moveWalk(tabId, tab);
  await head(tab, opened === 'top' ? 'inquiry' : null);
}

/** A screen has come: when the person is on the way to another by a link on it, goes on there. */
export async function continueOnPage(tabId: number, screen: ScreenKey, toward: WalkTab['toward'] | undefined): Promise<void> {
  if (!toward || screen !== (toward.page === 'reissue' ? 'login' : 'top')) return;
  await head(tabId, null);
  if (Date.now() > toward.until) return;
  if (toward.page === 'reissue') await followReissue(tabId);
  else if ((await tabState(tabId)).page?.link) await openInquiry({ tabId });
}

/** Does what a button of a step says. @throws Refusal */
export async function runAction(tabId: number, action: PageAction): Promise<void> {
  switch (action) {
    case 'openTop':
      return open(tabId, addresses.top.value);
    case 'openLogin':
      return open(tabId, addresses.login.value);
    case 'openSearch':
      return open(tabId, addresses.search.value);
    case 'openInquiry':
      return toInquiry(tabId);
    case 'openReissue':
      return openReissue(tabId);
    case 'pointLogin':
      return void (await point(tabId, 'login'));
    case 'pointReissue':
      return void (await point(tabId, 'reissue'));
    case 'pointInquiry':
      return void (await point(tabId, 'inquiry'));
    case 'fill': {
      const { trust } = await tabState(tabId);
      if (trust === 'no') throw new Refusal('notOfficial');
      if (!(await sendToPage(tabId, 'page/fill', {}))) throw new Refusal('pageSilent');
      return;
    }
    case 'openPeople':
      return showOwnPage('#/');
    case 'openContact':
      return showOwnPage('#/contact');
    case 'openGuard':
      return showOwnPage('#/guard');
    case 'openFees':
      return showOwnPage('#/fees');
    case 'openItems':
      return showOwnPage('#/items');
    case 'openRecord':
      return showOwnPage('#/inquiries');
  }
}

/** What the press that began a walk does besides. Where it cannot be done, its button still stands in the step. */
export async function runFirstAction(tabId: number, { progress, about }: TabWalk): Promise<void> {
  const action = firstAction(walkOf(progress.walk), progress, about);
  if (action === null) return;
  try {
    await runAction(tabId, action);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
