import browser, { type Tabs } from 'webextension-polyfill';
import { imitatesCcus } from '../ccus/imitation.ts';
import { askByKeyboard } from './field-menu.ts';
import { Refusal, type PageHandlers, type OwnPageHandlers } from '../messages/receive.ts';
import { confirmHost, hostKnowledge } from '../storage/hosts.ts';
import { readHead } from '../storage/profiles/people.ts';
import { inquiryPlace } from '../storage/session-items.ts';
import { noteUse } from '../storage/profiles/last-used.ts';
import { clearLater } from './clipboard.ts';
import { endGrant, giveGrant } from './grants.ts';
import { guardPageHandlers, guardOwnPageHandlers } from './guard/handlers.ts';
import { noteDone, noteFilled } from './inquiry/records.ts';
import { putValue, tellWish } from './one-field.ts';
import { openInquiry } from './inquiry/open-form.ts';
import { beginPointing, judgeControls, teach, understand } from './lessons.ts';
import { addScripts, scriptsFor, sendToPage, watchHost } from './content-scripts.ts';
import { inquiryStart, composeView, composeOutcome } from './inquiry-panel/compose.ts';
import { faultView } from './inquiry-panel/view.tsx';
import { secretPageHandlers } from './secrets/handlers.ts';
import { inquiriesChanged } from './inquiry/reminders.ts';
import { showLinkInTab } from './show-link.ts';
import { takeMessage } from './read-selection.ts';
import { openStructure } from './structure.ts';
import { meet } from './survey.ts';
import { tabState } from './tab-state.ts';
import { classifyAddress } from './trust.ts';
import { grantedProfile } from './chosen-profile.ts';
import { walkPageHandlers, walkOwnPageHandlers } from './walks/handlers.ts';

let chooser: number | null = null;

/** The small window that stands in where the browser does not let us open the popup. */
export async function openChooser(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const before = chooser === null ? null : await browser.windows.get(chooser).catch(() => null);
    // One window, however often a page asks for it.
    if (before?.id !== undefined) await browser.windows.remove(before.id).catch(() => undefined);
    chooser = (await browser.windows.create({ url: `/popup.html?tab=${tabId}`, type: 'popup', width: 440, height: 680 })).id ?? null;
  }
}

export const pageHandlers: PageHandlers = {
  ...guardPageHandlers,
  ...walkPageHandlers,
  ...secretPageHandlers,
  'assist/screen': async ({ screen, has }, from) => {
    void meet(from.tabId);
    const wanted = scriptsFor(screen, from.url);
    const missing = wanted.filter((script) => !has.includes(script));
    const [there, state] = await Promise.all([
      missing.length === 0 || addScripts(from.tabId, missing, has),
      wanted.includes('inquiry') ? inquiryStart(from.tabId, from.url) : null,
    ]);
    // A script that comes later asks anew, so that it hears nothing that is over.
    return there ? state : null;
  },
  'inquiry/start': async (_data, from) => {
    return inquiryStart(from.tabId, from.url);
  },
  'inquiry/actions': async ({ has }, from) => {
    if (!(await addScripts(from.tabId, ['inquiry-actions'], has))) throw new Refusal('pageSilent');
    return null;
  },
  'inquiry/look': async (look, from) => {
    const { host, trust } = from;
    return trust === 'yes' ? composeView(from.tabId, host, look) : faultView('hostUnconfirmed');
  },
  'inquiry/place': async (at) => {
    await inquiryPlace.write(at);
    return null;
  },
  'inquiry/outcome': async (done, from) => {
    return composeOutcome(from.tabId, done);
  },
  'assist/fields': async ({ screen, facts }, from) => {
    const { host } = from;
    return understand(host, screen, facts);
  },
  'lesson/begin': async ({ kind }, from) => {
    await beginPointing(from.tabId, kind);
    return null;
  },
  'lesson/judge': async ({ kind, facts }) => {
    return judgeControls(kind, facts);
  },
  'lesson/teach': async (teaching, from) => {
    const { host } = from;
    return teach(from.tabId, host, teaching);
  },
  'lesson/over': async (_data, from) => {
    await sendToPage(from.tabId, 'page/refresh', {});
    return null;
  },
  'structure/open': async (_data, from) => {
    const { host } = from;
    await openStructure(from.tabId, host);
    return null;
  },
  'inquiry/filled': async ({ topic, branch }, from) => {
    await noteFilled(from.tabId, await grantedProfile(from.tabId, true), topic, branch);
    await inquiriesChanged();
    return null;
  },
  'inquiry/done': async ({ receipt }, from) => {
    await noteDone(from.tabId, receipt);
    await inquiriesChanged();
    return null;
  },
  'host/confirm': async (_data, from) => {
    const { host, standing } = from;
    // A host outside ccus.jp is confirmed in our own popup, where no page can draw over the question.
    if (standing !== 'subdomain') throw new Refusal('refused');
    await confirmHost(host);
    return inquiryStart(from.tabId, from.url);
  },
  'popup/open': async (_data, from) => {
    await openChooser(from.tabId);
    return null;
  },
};

/** Runs something in the page's assistant; a page that does not answer is said so. */
async function inPage<T>(tabId: number, run: () => Promise<T | null>): Promise<T> {
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
  'grant/give': async ({ tabId, profileId }) => {
    const { trust } = await tabState(tabId);
    if (trust === 'no') throw new Refusal('notOfficial');
    await giveGrant(tabId, profileId);
    // Only the order of a list hangs on it.
    await noteUse(profileId).catch(() => undefined);
    await sendToPage(tabId, 'page/refresh', {});
    return tabState(tabId);
  },
  'grant/end': async ({ tabId }) => {
    await endGrant(tabId);
    await sendToPage(tabId, 'page/refresh', {});
    return tabState(tabId);
  },
  'inquiry/open': async (tab) => {
    const { opened, host } = await openInquiry(tab);
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
    await inPage(tabId, () => sendToPage(tabId, 'page/fill', {}));
    return null;
  },
  'fill/undo': async ({ tabId }) => {
    await inPage(tabId, () => sendToPage(tabId, 'page/undo', {}));
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
  if (tab?.id !== undefined) await askByKeyboard(tab.id, openChooser);
}

/** Fills the whole screen of a tab, as the button in its panel does. */
export async function fillScreen(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  if ((await classifyAddress(tab.url ?? '')).trust === 'no') return;
  if (await addScripts(tab.id, ['inquiry'])) await sendToPage(tab.id, 'page/fill', {});
}
