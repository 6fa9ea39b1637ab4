import browser from 'webextension-polyfill';
import { dueList } from '../fees/due.ts';
import { localDayOf, type Urgency } from '../fees/renewal.ts';
import { faultOf } from '../messages/receive.ts';
import { renewalsTold } from '../storage/session-items.ts';
import { listProfiles } from '../storage/profiles/profiles.ts';
import { onSessionKey } from '../storage/keys/session-key.ts';
import { feesWords } from '../words/ja/fees.ts';
import { serialQueue } from './serial-queue.ts';

/** Looks once a day whether somebody's registration is to be renewed. */
const renewalAlarm = 'renewals';
const day = 24 * 60;

/** Id of the notification: one for all, renewed in place. */
const renewalNotification = 'renewals';

const oneByOne = serialQueue();

/** `null` while the vault is locked: the dates are sealed, and the next look is after it was opened. */
async function dues(at: number): Promise<{ profileId: string; urgency: Urgency }[] | null> {
  try {
    const { profiles } = await listProfiles();
    return dueList(profiles, localDayOf(at)).filter(({ urgency }) => urgency !== 'calm');
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return null;
    throw error;
  }
}

/**
 * Tells once when a renewal becomes possible, once a month before the end, and
 * once when it is over. Without names: a notification is seen by whoever passes.
 *
 * @param at milliseconds since 1970, UTC.
 */
const remindRenewals = (at: number): Promise<void> =>
  oneByOne(async () => {
    // What nobody can be told now is not counted as told.
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const due = await dues(at);
    if (!due) return;
    const told = await renewalsTold.read();
    const fresh = due.filter(({ profileId, urgency }) => told[profileId] !== urgency);
    // Whoever has renewed falls out, and is told again in some years.
    await renewalsTold.write(Object.fromEntries(due.map(({ profileId, urgency }) => [profileId, urgency])));
    if (fresh.length === 0) return;
    const words = feesWords.get();
    await browser.notifications.create(renewalNotification, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: words.remindTold({ count: fresh.length }),
      message: words.remindToldText,
    });
  });

/** Wakes once a day, and whenever the vault was opened. */
export function keepRenewals(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === renewalAlarm) return remindRenewals(Date.now());
  });
  onSessionKey(() => void remindRenewals(Date.now()));
  // Firefox forgets its alarms when it closes.
  void browser.alarms.get(renewalAlarm).then(async (standing) => {
    if (!standing) await browser.alarms.create(renewalAlarm, { delayInMinutes: 1, periodInMinutes: day });
  });
}
