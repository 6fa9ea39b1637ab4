import browser from 'webextension-polyfill';
import { dueList } from '../fees/due.ts';
import { localDayOf, type Urgency } from '../fees/renewal.ts';
import { faultOf } from '../messages/receive.ts';
import { renewalsNotified } from '../storage/session-items.ts';
import { listProfiles } from '../storage/profiles/profiles.ts';
import { onSessionKey } from '../storage/keys/session-key.ts';
import { feesWords } from '../words/ja/fees.ts';
import { serialQueue } from './serial-queue.ts';

/** Checks once a day whether somebody's registration has to be renewed. */
const renewalAlarm = 'renewals';
const day = 24 * 60;

/** Id of the notification. There is one for all people, which is updated. */
const renewalNotification = 'renewals';

const oneByOne = serialQueue();

/** `null` while the vault is locked, because the dates are sealed. The next check comes after it is opened. */
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
 * Notifies once when a renewal becomes possible, once a month before the end, and
 * once when it is over. It names nobody, because others may see a notification.
 *
 * @param at milliseconds since 1970, UTC.
 */
const remindRenewals = (at: number): Promise<void> =>
  oneByOne(async () => {
    // What cannot be shown now must not be noted as shown.
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const due = await dues(at);
    if (!due) return;
    const told = await renewalsNotified.read();
    const fresh = due.filter(({ profileId, urgency }) => told[profileId] !== urgency);
    // People who have renewed drop out of the list and are notified again in some years.
    await renewalsNotified.write(Object.fromEntries(due.map(({ profileId, urgency }) => [profileId, urgency])));
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
