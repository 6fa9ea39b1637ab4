/** @jsxImportSource ../panel */
import { BlockView, PanelView, StatusView, type Block, type PanelParts, type ShownLock } from './panel.tsx';
import { lockMinutes, loginTries } from '../../ccus/login.ts';
import type { SiteMessage } from '../../ccus/site-messages.ts';
import { calmAdvice, warningOf, type Advice } from '../../guard/advice.ts';
import { earlyEnd, lateEnd, loginState, triesLeft, type LedgerEvent, type Lock, type LoginState } from '../../guard/ledger.ts';
import { maintenanceAfter, maintenanceAt, warnsBefore } from '../../guard/maintenance.ts';
import type { GuardButton, GuardView } from '../../messages/guard.ts';
import type { Tree } from '../../messages/tree.ts';
import { guardWords, type GuardWords } from '../../words/ja/guard.ts';
import { adviceBlock, details, lockSource, maintenanceBlock, question, siteMessageBlock, warnings, warningText } from './text-blocks.ts';

/** Everything the view is made of. */
export interface GuardFacts {
  /** Last four digits of the ID, or ''. */
  tail: string;
  events: readonly LedgerEvent[];
  advice: readonly Advice[];
  /** What one click puts into the ID field, or ''. */
  fold: string;
  /** Whose ID can be filled in. */
  stored: { name: string; lastFour: string } | null;
  pending: { asking: boolean; texts: readonly string[] } | null;
  /** What the site said last, where it is a message with a known way out. */
  message: SiteMessage | null;
  /** Tries of this ID whose outcome nobody knows yet, see `openTries`. */
  open: number;
  /** The person wants to be held. */
  brake: boolean;
  /** Some ID of this computer may have to be held. */
  near: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

const minute = 60_000;

/** What ended so short a while ago is still spoken of. Milliseconds. */
const justNow = 10 * minute;
const clock = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });

/** Minutes before the early end at which a screen reader is told. */
const announced = [1, 5, 10, 30];

const leftText = (now: LoginState, t: GuardWords) => (now.lock ? t.lockTitle : t.left({ count: triesLeft(now) }));

/** What a folded panel says, and until when it counts down. */
function shortText({ tail, advice, pending, at }: GuardFacts, now: LoginState, t: GuardWords): PanelParts['short'] {
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
  };
}

function status(now: LoginState, at: number, t: GuardWords): Tree | null {
  return (
    <StatusView used={now.used} of={loginTries.value} left={leftText(now, t)} lock={now.lock && shownLock(now.lock, at, t)} words={t} />
  );
}

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

const ringOf = (lock: Lock, at: number): [number, number] =>
  at < earlyEnd(lock) ? [lock.at, earlyEnd(lock)] : [earlyEnd(lock), lateEnd(lock)];

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

/** No more than one try before a lock. */
const isLast = (left: number, lock: Lock | null): boolean => lock === null && left <= 1;

/** Whether an ID stands there, or will when the tries that are `open` turn out to have been refused. */
export function mayBeLast(events: readonly LedgerEvent[], open: number, at: number): boolean {
  const now = loginState(events, at);
  return isLast(triesLeft(now) - open, now.lock);
}

/** Puts into words how an ID stands. Pure but for the language in use. */
export function guardView(facts: GuardFacts): GuardView {
  const { tail, events, pending, open, brake, near, fold, at } = facts;
  const t = guardWords.get();
  const now = loginState(events, at);
  const tree = (
    <PanelView
      words={t}
      whose={tail === '' ? '' : t.whose({ digits: tail })}
      short={shortText(facts, now, t)}
      head={tail === '' ? null : status(now, at, t)}
      blocks={blocksOf(facts, now, t)}
    />
  );
  return {
    tree: tree ?? '',
    pending: pending !== null,
    asking: pending?.asking ?? false,
    brake: brake && mayBeLast(events, open, at),
    near,
    fold,
    say: say(facts, now, at, t),
    ring: now.lock && ringOf(now.lock, at),
    next: nextMoment(now.lock, at),
  };
}

/** The same in short, for our own pages: how the ID stands, without anything to press. */
export function statusTree(events: readonly LedgerEvent[], at: number): Tree {
  const t = guardWords.get();
  const now = loginState(events, at);
  return (
    <div class="guard">
      {status(now, at, t)}
      {now.lock && <p class="quiet">{t.lockSource(lockSource())}</p>}
    </div>
  ) as Tree;
}

/** The ID of a tab: how it stands, and what may be wrong with it. */
export interface TabId {
  tail: string;
  events: readonly LedgerEvent[];
  advice: readonly Advice[];
}

/** What the popup and the side panel show: the maintenance when it is near, what the site said, and the tab's ID. `null` = nothing to say. */
export function popupTree(tab: TabId | null, message: SiteMessage | null, at: number): Tree | null {
  const t = guardWords.get();
  const maintenance = maintenanceBlock(at, t);
  if (!tab && !maintenance && !message) return null;
  const warning = tab && warningOf(tab.advice);
  return (
    <div class="guard">
      {maintenance && <BlockView block={maintenance} />}
      {message && <BlockView block={siteMessageBlock(message, t)} />}
      {tab && <p class="whose">{t.whose({ digits: tab.tail })}</p>}
      {warning && <BlockView block={adviceBlock(warning, '', t)} />}
      {tab && statusTree(tab.events, at)}
      {tab && <p class="quiet">{t.counted}</p>}
    </div>
  );
}
