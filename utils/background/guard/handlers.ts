import browser from 'webextension-polyfill';
import { adviseOn, digitsOfId, type KnownId } from '../../guard/advice.ts';
import { loginState } from '../../guard/ledger.ts';
import { normaliseDigits, idLength, lastFour } from '../../ccus/ids.ts';
import { lockMinutes } from '../../ccus/login.ts';
import type { SiteMessage } from '../../ccus/site-messages.ts';
import { siteMessageIn } from '../../guard/site-message.ts';
import type { GuardFromPage, GuardFromOwnPage, GuardView } from '../../messages/guard.ts';
import type { HostTrust } from '../../messages/protocol.ts';
import { Refusal, type PageHandlers, type PageSender, type OwnPageHandlers } from '../../messages/receive.ts';
import { BrakeView } from './panel.tsx';
import brakeStyle from '../panel/brake.css?inline';
import type { Profile } from '../../profiles/profile.ts';
import { ledgerPlace } from '../../storage/keys/ledger-key.ts';
import { readLedger } from '../../storage/login-ledger.ts';
import { getProfile, listProfiles } from '../../storage/profiles/profiles.ts';
import { guardWords } from '../../words/ja/guard.ts';
import { grantOf } from '../grants.ts';
import { openInquiry } from '../inquiry/open-form.ts';
import { panelStyles } from '../panel/styles.ts';
import { addressOf, linesOf, sendToPage } from '../content-scripts.ts';
import { classifyAddress } from '../trust.ts';
import { showLinkInTab } from '../show-link.ts';
import { happen } from '../walks/runs.ts';
import { lockSource } from './text-blocks.ts';
import { eventsAt, guardNow, readGuard, type GuardMoment, type GuardReading } from './snapshot.ts';
import { answer, closeOld, note, noteJump, weigh } from './attempts.ts';
import { mayHaveToHold, keepGuard, openTries } from './last-try.ts';
import { correct, forgetTexts, rows } from './options-page.ts';
import { changeTab, readTab, type TabHistory } from './tab-records.ts';
import { guardPlace, guardSettings, type LoginTab } from '../../storage/session-items.ts';
import { guardView, popupTree } from './view.tsx';

const known = ({ id, kind, name, ccusId }: Profile): KnownId => ({ profileId: id, kind, name, id: ccusId });

/**
 * The one chosen for the tab, and everybody whose ID is stored once enough of
 * an ID has been typed to compare. Nobody on a page that is not trusted, or
 * while the store is locked: tries are counted all the same.
 */
async function people(trust: HostTrust, chosenId: string | null, digits: string): Promise<{ all: KnownId[]; chosen: KnownId | null }> {
  const nobody = { all: [], chosen: null };
  if (trust !== 'yes') return nobody;
  try {
    const { profiles } = digits.length >= idLength.value - 1 ? await listProfiles() : { profiles: [] };
    const profile = chosenId === null ? null : (profiles.find(({ id }) => id === chosenId) ?? (await getProfile(chosenId)));
    const all = profiles.filter(({ ccusId }) => ccusId !== '').map(known);
    return { all, chosen: profile && profile.ccusId !== '' ? known(profile) : null };
  } catch {
    return nobody;
  }
}

/** The panel of a tab, and what was read for it, which is all that the toolbar and the other tabs need. */
async function compose(
  from: PageSender,
  { tabs, chosen: chosenId }: TabHistory,
  text: string,
  now: GuardMoment,
): Promise<{ view: GuardView; read: GuardReading }> {
  const digits = normaliseDigits(text);
  const [{ all, chosen }, read] = await Promise.all([people(from.trust, chosenId, digits), readGuard(now, tabs)]);
  const { at } = read;
  const record = tabs.get(from.tabId)!;
  const events = eventsAt(read, record.key);
  const advice = adviseOn(text, all, chosen);
  // An emptied field leaves the last ID, and what is to be said of it.
  if (digits !== '') record.advice = advice;
  const view = guardView({
    tail: record.tail,
    events,
    advice,
    fold: advice.some(({ say }) => say === 'fold' || say === 'cardNumber') ? digitsOfId(text) : '',
    stored: chosen && chosen.id !== digits ? { name: chosen.name, lastFour: lastFour(chosen.id) } : null,
    pending: record.pending,
    message: record.message,
    open: openTries({ key: record.key, events }, tabs.values(), at),
    brake: read.brake,
    near: mayHaveToHold(read),
    at,
  });
  return { view, read };
}

/** The known message that stands on the tab's page now. A page that is not ours is not looked at. */
async function messageOn(tabId: number): Promise<SiteMessage | null> {
  if ((await classifyAddress(await addressOf(tabId))).trust === 'no') return null;
  return siteMessageIn(await linesOf(tabId));
}

/** The ID in the field is the one the panel is about; an empty field leaves the last one. */
async function follow(record: LoginTab, text: string | null): Promise<void> {
  const digits = normaliseDigits(text ?? '');
  if (digits === '') return;
  record.key = await ledgerPlace(digits);
  record.tail = lastFour(digits);
}

function isLocked({ at, tabs, ...read }: GuardReading, tabId: number): boolean {
  const { key } = tabs.get(tabId)!;
  return key !== '' && loginState(eventsAt(read, key), at).lock !== null;
}

/** Every tab, the walk in this one, the toolbar and our way into the next page follow what was counted. */
async function spread(from: PageSender, changed: boolean, read: GuardReading): Promise<void> {
  await keepGuard(read);
  if (!changed) return;
  if (isLocked(read, from.tabId)) await happen(from.tabId, { what: 'seen', sight: { event: 'locked' } });
  for (const tabId of read.tabs.keys()) if (tabId !== from.tabId) void sendToPage(tabId, 'page/guard', {});
}

export const guardPageHandlers: Pick<PageHandlers, keyof GuardFromPage> = {
  'guard/kit': async () => {
    const words = guardWords.get();
    return {
      style: panelStyles.guard,
      brakeStyle,
      brake: BrakeView({ words, text: words.brakeText({ ...lockMinutes.value, ...lockSource() }) }) ?? '',
      near: mayHaveToHold(await readGuard()),
      again: words.brakeAgain,
      went: words.brakeWent,
      place: await guardPlace.read(),
    };
  },
  'guard/look': async ({ id, seen, waited, jumped }, from) => {
    const now = await guardNow();
    const { at } = now;
    let changed = false;
    const { view, read } = await changeTab(from.tabId, async (record, around) => {
      if (seen) changed = await weigh(record, seen, waited, at);
      await follow(record, id);
      if (jumped) await noteJump(record.key, at);
      return compose(from, around, id ?? '', now);
    });
    await spread(from, changed, read);
    return view;
  },
  'guard/try': async ({ id, seen }, from) => {
    const now = await guardNow();
    const { at } = now;
    const { view, read } = await changeTab(from.tabId, async (record, around) => {
      // What came just before this press may not have been reported yet.
      await weigh(record, seen, false, at);
      const before = record.pending;
      const isLost = !(await closeOld(record, at));
      await follow(record, id);
      const { key, tail } = record;
      const lost = before?.key === key ? before.lost + (isLost ? 1 : 0) : 0;
      record.pending = { key, tail, at, before: seen.lines, texts: [], answered: false, settled: false, asking: false, lost };
      return compose(from, around, id, now);
    });
    // Also what is open now may have been the last but one, in every tab.
    await spread(from, true, read);
    return view;
  },
  'guard/tell': async ({ what }, from) => {
    const now = await guardNow();
    const { at } = now;
    if (what === 'inquiry') await openInquiry(from);
    if (what === 'reissue') await showLinkInTab(from.tabId, 'reissue');
    if (what === 'settings') await browser.tabs.create({ url: '/options.html#/guard' });
    const { view, read } = await changeTab(from.tabId, async (record, around) => {
      if (what === 'in' || what === 'wrong' || what === 'locked') await answer(record, what, at);
      if ((what === 'more' || what === 'less' || what === 'reset') && record.key !== '') await note(record.key, { what, at });
      return compose(from, around, '', now);
    });
    await spread(from, true, read);
    return view;
  },
  'guard/storedId': async (_data, from) => {
    const grant = await grantOf(from.tabId);
    const { chosen } = await people(from.trust, grant === null || grant === 'ended' ? null : grant.profileId, '');
    if (!chosen) throw new Refusal('noGrant');
    return { id: chosen.id };
  },
  'guard/place': async (place) => {
    await guardPlace.write(place);
    return null;
  },
};

export const guardOwnPageHandlers: Pick<OwnPageHandlers, keyof GuardFromOwnPage> = {
  'guard/tab': async ({ tabId }) => {
    const [record, { at }, message] = await Promise.all([readTab(tabId), guardNow(), messageOn(tabId)]);
    const tab =
      record && record.key !== '' ? { tail: record.tail, advice: record.advice, events: (await readLedger(record.key)).events } : null;
    return popupTree(tab, message ?? record?.message ?? null, at);
  },
  'guard/rows': rows,
  'guard/correct': async (data) => {
    await correct(data);
    const { tabs } = await keepGuard();
    for (const tabId of tabs.keys()) void sendToPage(tabId, 'page/guard', {});
    return null;
  },
  'guard/settings': async (settings) => {
    await guardSettings.write(settings);
    await keepGuard();
    return null;
  },
  'guard/forgetTexts': forgetTexts,
};
