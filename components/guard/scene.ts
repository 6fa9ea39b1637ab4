import { lockMinutes, loginTries } from '../../utils/ccus/login.ts';
import { calmAdvice, warningOf } from '../../utils/guard/advice.ts';
import { earlyEnd, lateEnd, loginState, triesLeft, type LedgerEvent, type Lock, type LoginState } from '../../utils/guard/ledger.ts';
import { maintenanceAfter, maintenanceAt, warnsBefore } from '../../utils/guard/maintenance.ts';
import type { GuardFacts, GuardTab } from '../../utils/messages/guard.ts';
import type { GuardWords } from '../../utils/words/ja/guard.ts';
import {
  adviceBlock,
  details,
  lockSource,
  maintenanceBlock,
  question,
  siteMessageBlock,
  warnings,
  warningText,
  type Block,
  type GuardButton,
} from './blocks.ts';

const minute = 60_000;

/** What ended so short a while ago is still spoken of. Milliseconds. */
const justNow = 10 * minute;
const clock = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });

/** Minutes before the early end at which a screen reader is told. */
const announced = [1, 5, 10, 30];

/** A lock as it is shown: all moments come from one. Milliseconds since 1970. */
export interface ShownLock {
  title: string;
  earlyText: string;
  lateText: string;
  early: number;
  late: number;
  at: number;
  /** What the ring shows: from and until when. */
  ring: [from: number, until: number];
}

/** How an ID stands: the running time of a lock, or the used ones of the tries. */
export interface LoginStanding {
  used: number;
  of: number;
  left: string;
  lock: ShownLock | null;
}

/** Everything that is shown about a login, in the language in use. */
export interface Scene {
  whose: string;
  /** All that a folded panel says, and until when it counts down. Milliseconds since 1970. */
  short: { text: string; until?: number };
  status: LoginStanding | null;
  blocks: Block[];
  /** Said to a screen reader when it differs from the last time; '' = nothing. */
  say: string;
  /** When there will be something else to show without anybody doing anything. Milliseconds since 1970. */
  next: number;
}

const leftText = (now: LoginState, t: GuardWords) => (now.lock ? t.lockTitle : t.left({ count: triesLeft(now) }));

/** What a folded panel says, and until when it counts down. */
function shortText({ tail, advice, pending, at }: GuardFacts, now: LoginState, t: GuardWords): Scene['short'] {
  if (pending?.asking) return { text: t.askTitle };
  if (now.lock) return { text: t.lockShort, until: at < earlyEnd(now.lock) ? earlyEnd(now.lock) : lateEnd(now.lock) };
  if (tail === '') return { text: t.title };
  const warning = warningOf(advice);
  return { text: warning ? t.warned({ warning: warningText(warning, t), left: leftText(now, t) }) : leftText(now, t) };
}

function shownLock(lock: Lock, at: number, t: GuardWords): ShownLock {
  const { early, late } = lockMinutes.value;
  const [earlyAt, lateAt] = [earlyEnd(lock), lateEnd(lock)];
  return {
    title: lock.how === 'seen' ? t.lockTitle : t.lockCounted,
    earlyText: t.lockEarly({ time: clock.format(earlyAt), minutes: early }),
    lateText: t.lockLate({ time: clock.format(lateAt), minutes: late }),
    early: earlyAt,
    late: lateAt,
    at,
    ring: at < earlyAt ? [lock.at, earlyAt] : [earlyAt, lateAt],
  };
}

/** How an ID stands. */
export function statusOf(events: readonly LedgerEvent[], at: number, t: GuardWords): LoginStanding {
  const now = loginState(events, at);
  return { used: now.used, of: loginTries.value, left: leftText(now, t), lock: now.lock && shownLock(now.lock, at, t) };
}

/** How firmly the times of a lock are known. */
export const lockNote = (t: GuardWords): string => t.lockSource(lockSource());

/** What is said about a lock at this moment. */
function lockSay(lock: Lock, at: number, t: GuardWords): string {
  const left = earlyEnd(lock) - at;
  if (left <= 0) return t.lockMaybe;
  const minutes = announced.find((some) => left <= some * minute) ?? lockMinutes.value.early;
  return t.lockSay({ time: clock.format(earlyEnd(lock)), minutes });
}

/** A lock that time has ended a short while ago. */
function justOver(events: readonly LedgerEvent[], at: number): boolean {
  const { lock } = loginState(events, at - justNow);
  return lock !== null && at >= lateEnd(lock);
}

/** The next moment at which something else is to be shown or said. */
function nextMoment(lock: Lock | null, at: number): number {
  const hours = maintenanceAfter(at);
  const moments = [
    hours.from - warnsBefore,
    hours.from,
    hours.until,
    // The words about the maintenance name minutes.
    ...(maintenanceAt(at) ? [at + minute] : []),
    ...(lock ? [...announced.map((minutes) => earlyEnd(lock) - minutes * minute), earlyEnd(lock), lateEnd(lock)] : []),
  ].filter((moment) => moment > at);
  return Math.min(...moments);
}

/** Since a lock was first heard of, the clock was set or the computer slept, so that its time may be wrong. */
function clockMoved(events: readonly LedgerEvent[], now: LoginState, at: number): boolean {
  const index = events.findLastIndex(({ what }) => what === 'clock');
  if (index < 1) return false;
  const moved = events[index]!.at;
  if (now.lock) return moved >= now.lock.at;
  const before = events.slice(0, index);
  return at - moved < justNow && loginState(before, before.at(-1)!.at).lock !== null;
}

function say({ pending, events, advice }: GuardFacts, now: LoginState, at: number, t: GuardWords): string {
  if (pending?.asking) return t.askTitle;
  if (now.lock) return lockSay(now.lock, at, t);
  if (justOver(events, at)) return t.lockOver;
  const left = now.used > 0 ? leftText(now, t) : '';
  const warning = warningOf(advice);
  if (!warning) return left;
  // The digits still to come would be counted down aloud, one word for each.
  const text = warning.say === 'tooShort' ? t.tooShortSaid : warningText(warning, t);
  return left === '' ? text : t.warned({ warning: text, left });
}

function blocksOf(facts: GuardFacts, now: LoginState, t: GuardWords): Block[] {
  const { tail, events, advice, fold, stored, pending, message, at } = facts;
  const plain = (tone: Block['tone'], text: string, buttons: GuardButton[] = []): Block => ({ tone, text, buttons });
  const maintenance = maintenanceBlock(at, t);
  const storedText = stored && t.storedTitle({ name: stored.name, digits: stored.lastFour });
  return [
    ...(maintenance ? [maintenance] : []),
    ...(pending ? [pending.asking ? question(pending.texts, t) : plain('quiet', t.watching)] : []),
    ...(message ? [siteMessageBlock(message, t)] : []),
    ...(now.lock && at >= earlyEnd(now.lock) ? [plain('care', t.lockMaybe)] : []),
    ...(justOver(events, at) ? [plain('care', t.lockOver)] : []),
    ...(clockMoved(events, now, at) ? [plain('care', t.clock)] : []),
    ...warnings(now, at, t),
    ...advice.filter(({ say: what }) => !now.lock || !calmAdvice.includes(what)).map((one) => adviceBlock(one, fold, t)),
    ...(storedText ? [plain('plain', storedText, [{ do: 'storedId', label: t.storedButton }])] : []),
    ...(tail === '' ? [plain('quiet', t.start)] : details(events, now, at, t)),
  ];
}

/** Puts into words how a login stands. */
export function sceneOf(facts: GuardFacts, t: GuardWords): Scene {
  const { tail, events, at } = facts;
  const now = loginState(events, at);
  return {
    whose: tail === '' ? '' : t.whose({ digits: tail }),
    short: shortText(facts, now, t),
    status: tail === '' ? null : statusOf(events, at, t),
    blocks: blocksOf(facts, now, t),
    say: say(facts, now, at, t),
    next: nextMoment(now.lock, at),
  };
}

/** What our own pages outside of the site's say: how the ID stands, and what may be wrong with it. */
export interface OutsideScene {
  whose: string;
  blocks: Block[];
  status: LoginStanding | null;
}

/** Puts into words what the popup and the side panel show. */
export function outsideOf({ login, message, at }: GuardTab, t: GuardWords): OutsideScene {
  const maintenance = maintenanceBlock(at, t);
  const warning = login && warningOf(login.advice);
  return {
    whose: login ? t.whose({ digits: login.tail }) : '',
    blocks: [
      ...(maintenance ? [maintenance] : []),
      ...(message ? [siteMessageBlock(message, t)] : []),
      ...(warning ? [adviceBlock(warning, '', t)] : []),
    ],
    status: login && statusOf(login.events, at, t),
  };
}
