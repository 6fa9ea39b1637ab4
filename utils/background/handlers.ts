import browser, { type Tabs } from 'webextension-polyfill';
import { imitatesCcus } from '../ccus/imitation.ts';
import { askByKeyboard } from './field-menu.ts';
import { hasWindows, openPopup, showTab } from '../browser/capabilities.ts';
import { Refusal, type FrameHandlers, type PageHandlers, type OwnPageHandlers } from '../messages/receive.ts';
import { confirmHost, hostKnowledge } from '../storage/hosts.ts';
import { readHead } from '../storage/profiles/people.ts';
import { inquiryPlace } from '../storage/session-items.ts';
import { noteUse } from '../storage/profiles/last-used.ts';
import { clearLater } from './clipboard.ts';
import { endGrant, giveGrant } from './grants.ts';
import { guardPageHandlers, guardOwnPageHandlers } from './guard/handlers.ts';
import { noteDone } from './inquiry/records.ts';
import { putValue, tellWish } from './one-field.ts';
import { openInquiry } from './inquiry/open-form.ts';
import { judgeControls, teach, understand } from './lessons.ts';
import { addressOf, addScripts, scriptsFor, sendToPage, watchHost } from './content-scripts.ts';
import { announceFrame, sendToFrame } from './frames.ts';
import { inquiryFrameHandlers } from './inquiry-panel/handlers.ts';
import { refreshTab } from './refresh.ts';
import { secretPageHandlers } from './secrets/handlers.ts';
import { inquiriesChanged } from './inquiry/reminders.ts';
import { showLinkInTab } from './show-link.ts';
import { takeMessage } from './read-selection.ts';
import { openStructure } from './structure.ts';
import { chooseScreen, screenInTab } from './screens.ts';
import { meet } from './survey.ts';
import { tabState } from './tab-state.ts';
import { classifyAddress } from './trust.ts';
import { walkPageHandlers, walkOwnPageHandlers } from './walks/handlers.ts';

export const pageHandlers: PageHandlers = {
  ...guardPageHandlers,
  ...walkPageHandlers,
  ...secretPageHandlers,
  'assist/look': async ({ has }, from) => {
    if (!(await addScripts(from.tabId, ['screen-facts'], has))) throw new Refusal('pageSilent');
    return null;
  },
  'assist/screen': async ({ facts, has }, from) => {
    void meet(from.tabId);
    const screen = await screenInTab(from.tabId, from.url, facts);
    const wanted = scriptsFor(screen, from.url);
    const missing = wanted.filter((script) => !has.includes(script));
    if (missing.length > 0) await addScripts(from.tabId, missing, has);
    return screen;
  },
  'frame/open': async ({ kind, word }, from) => {
    await announceFrame(from.tabId, kind, word);
    return null;
  },
  'inquiry/placed': () => inquiryPlace.read(),
  'inquiry/place': async (at) => {
    await inquiryPlace.write(at);
    return null;
  },
  'assist/fields': async ({ screen, facts }, from) => {
    const { host } = from;
    return understand(host, screen, facts);
  },
  'lesson/judge': async ({ kind, facts }) => {
    return judgeControls(kind, facts);
  },
  'lesson/teach': async (teaching, from) => {
    const { host } = from;
    await teach(from.tabId, host, teaching);
    return null;
  },
  'lesson/over': async (_data, from) => {
    await sendToFrame(from.tabId, 'inquiry', 'frame/refresh', {});
    return null;
  },
  'inquiry/done': async ({ receipt }, from) => {
    await noteDone(from.tabId, receipt);
    await inquiriesChanged();
    return null;
  },
  'popup/open': async (_data, from) => {
    await openPopup(from.tabId);
    return null;
  },
};

export const frameHandlers: FrameHandlers = { ...inquiryFrameHandlers };

/** Runs something in the page's assistant; a page that does not answer is said so. */
async function inPage<T>(tabId: number, run: () => Promise<T | false | null>): Promise<T> {
  const state = await tabState(tabId);
  if (state.trust === 'no') throw new Refusal('notOfficial');
  const done = state.page && (await run());
  if (!done) throw new Refusal('pageSilent');
  return done;
}

export const ownPageHandlers: OwnPageHandlers = {
  ...guardOwnPageHandlers,
  ...walkOwnPageHandlers,
  'tab/state': ({ tabId }) => tabState(tabId),
  'people/first': readHead,
  'screen/choose': async ({ tabId, screen }) => {
    const address = await addressOf(tabId);
    if ((await classifyAddress(address)).trust === 'no') throw new Refusal('notOfficial');
    await chooseScreen(tabId, address, screen);
    if (!(await addScripts(tabId, ['assistant']))) throw new Refusal('pageSilent');
    await sendToPage(tabId, 'page/screen', {});
    return tabState(tabId);
  },
  'grant/give': async ({ tabId, profileId }) => {
    const { trust } = await tabState(tabId);
    if (trust === 'no') throw new Refusal('notOfficial');
    await giveGrant(tabId, profileId);
    // Only the order of a list hangs on it.
    await noteUse(profileId).catch(() => undefined);
    await refreshTab(tabId);
    return tabState(tabId);
  },
  'grant/end': async ({ tabId }) => {
    await endGrant(tabId);
    await refreshTab(tabId);
    return tabState(tabId);
  },
  'inquiry/open': async (asked) => {
    const { opened, host, tab } = await openInquiry(asked);
    // What was opened is seen beside the popup; without windows the popup covers it.
    if (opened !== 'asks' && tab !== undefined && !hasWindows()) await showTab(tab);
    return { opened, host };
  },
  'inquiries/changed': async () => {
    await inquiriesChanged();
    return null;
  },
  'inquiry/message': takeMessage,
  'structure/take': async ({ tabId }) => {
    const { trust, host } = await tabState(tabId);
    if (trust === 'no') throw new Refusal('notOfficial');
    await openStructure(tabId, host);
    return null;
  },
  'clipboard/copied': async () => {
    await clearLater();
    return null;
  },
  'field/wish': ({ tabId }) => tellWish(tabId),
  'field/put': ({ tabId, what, ...decided }) => putValue(tabId, what, decided),
  'link/show': async ({ tabId }) => {
    const done = await inPage(tabId, () => showLinkInTab(tabId, 'inquiry'));
    if (!done.shown) throw new Refusal('noLink');
    return null;
  },
  'fill/now': async ({ tabId }) => {
    await inPage(tabId, () => sendToFrame(tabId, 'inquiry', 'frame/press', { what: 'fill' }));
    return null;
  },
  'fill/undo': async ({ tabId }) => {
    await inPage(tabId, () => sendToFrame(tabId, 'inquiry', 'frame/press', { what: 'undo' }));
    return null;
  },
  'host/allow': async ({ tabId, host }) => {
    const { linked } = await hostKnowledge(host);
    const permitted = await browser.permissions.contains({ origins: [`https://${host}/*`] });
    if (!linked || !permitted || imitatesCcus(host)) throw new Refusal('refused');
    await confirmHost(host);
    await watchHost(host);
    return tabState(tabId);
  },
};

/** The keyboard shortcut does what the panel's button does, on the tab in front. */
export async function fillFrontTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) await fillScreen(tab);
}

/** The keyboard shortcut that asks, in the popup, what goes into the field with the cursor. */
export async function askForField(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined) await askByKeyboard(tab.id, openPopup);
}

/** Fills the whole screen of a tab, as the button in its panel does. */
export async function fillScreen(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  if ((await classifyAddress(tab.url ?? '')).trust === 'no') return;
  await sendToFrame(tab.id, 'inquiry', 'frame/press', { what: 'fill' });
}
