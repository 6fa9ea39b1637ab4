import browser from 'webextension-polyfill';
import { earlyEnd, lateEnd, loginState, triesLeft, type Lock } from '../../guard/ledger.ts';
import { changeLedger } from '../../storage/login-ledger.ts';
import { guardWords } from '../../words/ja/guard.ts';
import { serialQueue } from '../serial-queue.ts';
import { remind } from '../inquiry/reminders.ts';
import { eventsAt, readGuard, type GuardReading } from './snapshot.ts';

const minute = 60_000;
/** The alarm that keeps the badge's minutes, and tells when they are over. */
export const lockAlarm = 'guard-lock';

/** Badge colours with enough contrast to white text in both themes. */
const colours = { lock: '#8b0000', few: '#8b0000', some: '#005a9e' } as const;

/** Minutes until a lock may end, then until it must have ended. */
const minutesLeft = (lock: Lock, at: number): number =>
  Math.max(1, Math.ceil(((at < earlyEnd(lock) ? earlyEnd(lock) : lateEnd(lock)) - at) / minute));

async function badge(text: string, color: string, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  // The tab may be gone by now.
  await browser.action.setBadgeText({ text, ...where }).catch(() => undefined);
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color, ...where }).catch(() => undefined);
}

async function notify(title: string, message: string): Promise<void> {
  // Optional: without the person's permission the interface is not there.
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create({ type: 'basic', iconUrl: '/icon/128.png', title, message });
}

/** Tells once that the early and once that the late moment of each lock has come. */
async function tellEnds({ at, rows }: GuardReading): Promise<void> {
  const t = guardWords.get();
  for (const { key, events, told } of rows) {
    // Asked for the moment before the lock is forgotten, or it would end unheard.
    const last = events.findLast(({ what }) => what === 'locked' || what === 'wrong' || what === 'more');
    const lock = last ? loginState(events, last.at).lock : null;
    if (!lock || at < earlyEnd(lock)) continue;
    const late = at >= lateEnd(lock);
    if (told && told.lock === lock.at && (told.late || !late)) continue;
    await changeLedger(key, (row) => ({ ...row, told: { lock: lock.at, late } }));
    if (at - lateEnd(lock) < 10 * minute && !loginState(events, at).lock === late) {
      await notify(late ? t.notifyLate : t.notifyEarly, late ? t.notifyLateText : t.notifyEarlyText);
    }
  }
}

/** What this background had the toolbar show last, and whether it keeps the alarm: both stay until it says otherwise. */
let shown: string | null = null;
let ticking: boolean | null = null;

async function showEverywhere(text: string): Promise<void> {
  if (text === shown) return;
  await badge(text, colours.lock);
  shown = text;
}

async function keepTicking(wanted: boolean): Promise<void> {
  if (wanted === ticking) return;
  if (wanted) await browser.alarms.create(lockAlarm, { periodInMinutes: 1 });
  else await browser.alarms.clear(lockAlarm);
  ticking = wanted;
}

const oneByOne = serialQueue();

/**
 * Brings the toolbar up to date: each login tab shows the tries left of its own
 * ID, and every other tab the minutes of a lock while there is one, else how
 * many inquiries are to be looked after. Nobody else writes to the badge.
 *
 * @param reading where it has just been made; one after the other, so that an older one never overwrites a newer one.
 */
export const showBadge = (reading?: GuardReading): Promise<void> =>
  oneByOne(async () => {
    const read = reading ?? (await readGuard());
    const { at, rows, tabs } = read;
    await tellEnds(read);
    const locks = rows.flatMap(({ events }) => loginState(events, at).lock ?? []);
    const nearest = locks.length > 0 ? Math.min(...locks.map((lock) => minutesLeft(lock, at))) : null;
    // What is stored about inquiries may be unreadable; a lock is counted down all the same.
    const waiting = await remind(at).catch(() => 0);
    await showEverywhere(nearest !== null ? String(nearest) : waiting > 0 ? `${Math.min(waiting, 99)}件` : '');
    for (const [tabId, record] of tabs) {
      if (record.key === '') continue;
      const now = loginState(eventsAt(read, record.key), at);
      const text = now.lock ? String(minutesLeft(now.lock, at)) : now.used > 0 ? `${triesLeft(now)}` : '';
      // Chromium takes it away with the page it stood for, so it is said again every time.
      await badge(text, now.lock || now.used >= 3 ? colours.few : colours.some, tabId);
    }
    await keepTicking(locks.length > 0);
  });
