import browser from 'webextension-polyfill';
import { listDues, noteReminded } from '../../storage/inquiries.ts';
import { reminderWords } from '../../words/ja/inquiries.ts';
import { serialQueue } from '../serial-queue.ts';
import { showOwnPage } from '../own-tab.ts';

/** The alarm of the next moment at which an inquiry is to be looked after. */
export const inquiryAlarm = 'inquiry-due';

/** Id of the notification: a press on it opens the list. */
const inquiryNotification = 'inquiry-due';

/** Without names: a notification is seen by whoever passes. */
async function notify(count: number): Promise<void> {
  const words = reminderWords.get();
  await browser.notifications.create(inquiryNotification, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: words.title,
    message: words.text({ count }),
  });
}

/** What was found at the last look, until the next moment comes or something changes: the login guard asks at every key. */
let held: { over: number; next: number } | null = null;
let changes = 0;
const oneByOne = serialQueue();

const lookAgain = (): void => {
  changes += 1;
  held = null;
};

const listeners: (() => Promise<void>)[] = [];

/** Calls `listener` whenever something about the stored inquiries has changed, for as long as this background runs. */
export const onInquiriesChanged = (listener: () => Promise<void>): void => void listeners.push(listener);

/** Something about the stored inquiries has changed. Done when everybody who listens has followed. */
export async function inquiriesChanged(): Promise<void> {
  lookAgain();
  await Promise.all(listeners.map((listener) => listener()));
}

const remindOnce = async (at: number): Promise<number> => {
  if (held && at <= held.next) return held.over;
  const before = changes;
  const dues = await listDues();
  const over = dues.filter(({ due }) => at > due);
  const next = Math.min(...dues.filter(({ due }) => at <= due).map(({ due }) => due));
  // A moment is over only after its last millisecond.
  if (Number.isFinite(next)) await browser.alarms.create(inquiryAlarm, { when: next + 1000 });
  else await browser.alarms.clear(inquiryAlarm);
  const untold = over.filter(({ due, told }) => told !== due);
  if (untold.length > 0 && (await browser.permissions.contains({ permissions: ['notifications'] }))) {
    await noteReminded(untold);
    await notify(untold.length);
  }
  // What changed meanwhile is looked at anew.
  if (before === changes) held = { over: over.length, next };
  return over.length;
};

/**
 * Tells once of each inquiry whose time has come, and wakes again for the next.
 * What nobody can be told now is not counted as told, and asked twice at once it
 * tells once.
 *
 * @param at milliseconds since 1970, UTC.
 * @returns how many are to be looked after.
 */
export const remind = (at: number): Promise<number> => oneByOne(() => remindOnce(at));

const pressed = async (id: string): Promise<void> => {
  if (id === inquiryNotification) await showOwnPage('#/inquiries');
};

/** A press on the notification opens the list. The interface is there only once the person has allowed it. */
export function openListOnClick(): void {
  const listen = () => {
    // Firefox names the interface before it is allowed, and has nothing under the name.
    const { notifications } = browser as Partial<typeof browser>;
    if (notifications && !notifications.onClicked.hasListener(pressed)) notifications.onClicked.addListener(pressed);
  };
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    lookAgain();
  });
}
