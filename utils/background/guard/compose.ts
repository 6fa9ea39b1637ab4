import { lastFour, normaliseDigits } from '../../ccus/ids.ts';
import { lockMinutes } from '../../ccus/login.ts';
import { adviseOn, digitsOfId } from '../../guard/advice.ts';
import { siteMessageIn } from '../../guard/site-message.ts';
import type { GuardKit, GuardView } from '../../messages/guard.ts';
import type { ResponseOf } from '../../messages/protocol.ts';
import type { PageSender } from '../../messages/receive.ts';
import { readLedger } from '../../storage/login-ledger.ts';
import { guardPlace } from '../../storage/session-items.ts';
import { guardWords } from '../../words/ja/guard.ts';
import { addressOf, linesOnPage } from '../content-scripts.ts';
import brakeStyle from '../panel/brake.css?inline';
import { panelStyles } from '../panel/styles.ts';
import { classifyAddress } from '../trust.ts';
import { knownIds } from './known-ids.ts';
import { mayHaveToHold, openTries } from './last-try.ts';
import { BrakeView } from './panel.tsx';
import { eventsAt, guardNow, readGuard, type GuardMoment, type GuardReading } from './snapshot.ts';
import { readTab, type TabHistory } from './tab-records.ts';
import { lockSource } from './text-blocks.ts';
import { guardView, popupTree } from './view.tsx';

/** What the guard's panel needs once for a page. */
export async function composeKit(): Promise<GuardKit> {
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
}

/**
 * The panel of a tab, and what was read for it, which is all that the toolbar and the other tabs need.
 *
 * @param text what stands in the ID field.
 */
export async function composePanel(
  from: PageSender,
  { tabs, chosen: chosenId }: TabHistory,
  text: string,
  now: GuardMoment,
): Promise<{ view: GuardView; read: GuardReading }> {
  const digits = normaliseDigits(text);
  const [{ all, chosen }, read] = await Promise.all([knownIds(from.trust, chosenId, digits), readGuard(now, tabs)]);
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
async function messageOn(tabId: number) {
  if ((await classifyAddress(await addressOf(tabId))).trust === 'no') return null;
  return siteMessageIn(await linesOnPage(tabId));
}

/** What the popup says about the login in a tab. */
export async function composePopup(tabId: number): Promise<ResponseOf<'guard/tab'>> {
  const [record, { at }, message] = await Promise.all([readTab(tabId), guardNow(), messageOn(tabId)]);
  const tab =
    record && record.key !== '' ? { tail: record.tail, advice: record.advice, events: (await readLedger(record.key)).events } : null;
  return popupTree(tab, message ?? record?.message ?? null, at);
}
