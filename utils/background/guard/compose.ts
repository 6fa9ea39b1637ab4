import { lastFour, normaliseDigits } from '../../ccus/ids.ts';
import { adviseOn, digitsOfId } from '../../guard/advice.ts';
import { siteMessageIn } from '../../guard/site-message.ts';
import { maintenanceAt } from '../../guard/maintenance.ts';
import { mayBeLast } from '../../guard/last-try.ts';
import type { GuardFacts, GuardStart, GuardState } from '../../messages/guard.ts';
import type { ResponseOf } from '../../messages/protocol.ts';
import type { PageSender } from '../../messages/receive.ts';
import { readLedger } from '../../storage/login-ledger.ts';
import { guardPlace } from '../../storage/session-items.ts';
import { addressOf, linesOnPage } from '../content-scripts.ts';
import { classifyAddress } from '../trust.ts';
import { knownIds } from './known-ids.ts';
import { mayHaveToHold, openTries } from './last-try.ts';
import { eventsAt, guardNow, readGuard, type GuardMoment, type GuardReading } from './snapshot.ts';
import { readTab, type TabHistory } from './tab-records.ts';

/** What the guard of a page begins with. */
export const composeStart = async (): Promise<GuardStart> => ({ near: mayHaveToHold(await readGuard()), place: await guardPlace.read() });

/** What stands in the ID field, and whether the person's own keys put it there. */
export interface IdInField {
  text: string;
  byHand: boolean;
}

export interface ComposedGuard {
  /** What the page has to know. */
  state: GuardState;
  /** What the panel's words are made of. */
  facts: GuardFacts;
  /** What was read for it, which is all that the toolbar and the other tabs need. */
  read: GuardReading;
}

/**
 * How the login of a tab stands. What the page may have put into the field itself, to learn who is stored, is compared
 * with nobody; and whom nobody chose is named to nobody.
 */
export async function composeGuard(
  from: PageSender,
  { tabs, chosen: chosenId }: TabHistory,
  { text, byHand }: IdInField,
  now: GuardMoment,
): Promise<ComposedGuard> {
  const digits = normaliseDigits(text);
  const [{ all, chosen }, read] = await Promise.all([knownIds(from.trust, chosenId, byHand ? digits : ''), readGuard(now, tabs)]);
  const { at } = read;
  const record = tabs.get(from.tabId)!;
  const { tail, pending, message } = record;
  const events = eventsAt(read, record.key);
  const known = byHand ? adviseOn(text, all, chosen) : adviseOn(text, [], null);
  const advice = chosen ? known : known.map((one) => ('name' in one ? { ...one, name: '', lastFour: '' } : one));
  // An emptied field leaves the last ID, and what is to be said of it.
  if (digits !== '') record.advice = advice;
  const fold = advice.some(({ say }) => say === 'fold' || say === 'cardNumber') ? digitsOfId(text) : '';
  const open = openTries({ key: record.key, events }, tabs.values(), at);
  const stored = chosen && chosen.id !== digits ? { name: chosen.name, lastFour: lastFour(chosen.id) } : null;
  return {
    read,
    state: {
      pending: pending !== null,
      asking: pending?.asking ?? false,
      brake: read.brake && mayBeLast(events, open, at),
      near: mayHaveToHold(read),
      fold,
    },
    facts: { tail, events, advice, fold, stored, pending: pending && { asking: pending.asking, texts: pending.texts }, message, at },
  };
}

/** The known message that stands on the tab's page now. A page that is not ours is not looked at. */
async function messageOn(tabId: number) {
  if ((await classifyAddress(await addressOf(tabId))).trust === 'no') return null;
  return siteMessageIn(await linesOnPage(tabId));
}

/** What the popup says about the login in a tab. */
export async function composePopup(tabId: number): Promise<ResponseOf<'guard/tab'>> {
  const [record, { at }, message] = await Promise.all([readTab(tabId), guardNow(), messageOn(tabId)]);
  const login =
    record && record.key !== '' ? { tail: record.tail, advice: record.advice, events: (await readLedger(record.key)).events } : null;
  const said = message ?? record?.message ?? null;
  return login || said || maintenanceAt(at) ? { login, message: said, at } : null;
}
