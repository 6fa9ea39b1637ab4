import type { Advice } from '../../guard/advice.ts';
import {
  earlyEnd,
  history,
  lateEnd,
  standing,
  triesLeft,
  type LedgerEvent,
  type Standing,
} from '../../guard/ledger.ts';
import { maintenanceAt } from '../../guard/maintenance.ts';
import { lockMinutes, loginTries, maintenanceHours } from '../../ccus/login.ts';
import { sources } from '../../ccus/sources.ts';
import type { GuardBlock, GuardButton, GuardLock, GuardView } from '../../messages/guard.ts';
import { guardWords, type GuardWords } from '../../words/ja/guard.ts';

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
  brake: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

const minute = 60_000;
const clock = new Intl.DateTimeFormat('ja-JP', { hour: '2-digit', minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('ja-JP', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** Which kind each sentence of advice has: what needs a look is marked. */
const quiet: readonly Advice['say'][] = ['fold', 'isBusiness', 'isWorker'];

function adviceText(advice: Advice, fold: string, t: GuardWords): string {
  switch (advice.say) {
    case 'fold':
      return t.fold({ digits: fold });
    case 'tooShort':
    case 'tooLong':
      return t[advice.say]({ count: advice.count });
    case 'otherKind':
      return advice.chosen === 'business' ? t.otherKindBusiness : t.otherKindWorker;
    case 'belongsTo':
    case 'oneDigit':
    case 'swapped':
      return t[advice.say]({ name: advice.name, digits: advice.lastFour });
    default:
      return t[advice.say];
  }
}

const adviceBlock = (advice: Advice, fold: string, t: GuardWords): GuardBlock => {
  const label = advice.say === 'fold' ? t.foldButton : advice.say === 'cardNumber' ? t.cardButton : null;
  return {
    tone: quiet.includes(advice.say) ? 'plain' : 'care',
    text: adviceText(advice, fold, t),
    ...(label ? { buttons: [{ do: 'fold', label }] } : {}),
  };
};

/** 「2時間5分」 */
function span(ms: number, t: GuardWords): string {
  const all = Math.max(1, Math.ceil(ms / minute));
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return hours > 0 ? t.hoursMinutes({ hours, minutes }) : t.minutes({ minutes });
}

export function maintenanceBlock(at: number, t: GuardWords): GuardBlock | null {
  const hours = maintenanceAt(at);
  if (!hours) return null;
  const source = sources[maintenanceHours.source].title;
  return at < hours.from
    ? {
        tone: 'care',
        title: t.maintenanceSoon({ minutes: Math.ceil((hours.from - at) / minute) }),
        text: t.maintenanceSoonText({ source }),
      }
    : { tone: 'care', title: t.maintenanceNow, text: t.maintenanceText({ source, left: span(hours.until - at, t) }) };
}

function eventText(event: LedgerEvent, t: GuardWords): string {
  const time = dayAndClock.format(event.at);
  if (event.what === 'wrong') {
    const said = { text: t.wrongText, learned: t.wrongLearned, status: t.wrongStatus, said: t.wrongSaid, again: t.wrongAgain };
    return said[event.why]({ time });
  }
  const said = {
    locked: t.lockedEvent,
    in: t.inEvent,
    more: t.moreEvent,
    less: t.lessEvent,
    reset: t.resetEvent,
    clock: t.clockEvent,
  };
  return said[event.what]({ time });
}

function lockOf({ lock }: Standing, t: GuardWords): GuardLock | null {
  if (!lock) return null;
  const { early, late } = lockMinutes.value;
  const [earlyAt, lateAt] = [earlyEnd(lock), lateEnd(lock)];
  return {
    at: lock.at,
    early: earlyAt,
    late: lateAt,
    title: lock.how === 'seen' ? t.lockTitle : t.lockCounted,
    earlyText: t.lockEarly({ time: clock.format(earlyAt), minutes: early }),
    lateText: t.lockLate({ time: clock.format(lateAt), minutes: late }),
    left: t.lockLeft,
    maybe: t.lockMaybe,
    over: t.lockOver,
    say: t.lockSay,
  };
}

const ruleText = (t: GuardWords) => {
  const { title, date } = sources[lockMinutes.source];
  return t.rule({ tries: loginTries.value, ...lockMinutes.value, source: title, date: date ?? '' });
};

function warnings(used: number, locked: boolean, t: GuardWords): GuardBlock[] {
  const reissue: GuardButton = { do: 'reissue', label: t.reissue };
  if (locked) {
    return [
      { tone: 'quiet', text: t.lockSource },
      {
        tone: 'plain',
        title: t.meanwhile,
        text: t.meanwhileText,
        buttons: [reissue, { do: 'inquiry', label: t.inquiry }, { do: 'settings', label: t.notify }, { do: 'reset', label: t.lockReset }],
      },
    ];
  }
  if (used >= 4) return [{ tone: 'bad', title: t.fourth, text: t.fourthText, buttons: [{ ...reissue, main: true }] }];
  return used === 3 ? [{ tone: 'care', text: t.third, buttons: [reissue] }] : [];
}

function question({ texts }: { texts: readonly string[] }, t: GuardWords): GuardBlock {
  const shown = texts.find((text) => !text.startsWith('#'));
  return {
    tone: 'care',
    title: t.askTitle,
    text: shown ? `${t.askText}${t.askShown({ text: shown })}` : t.askText,
    buttons: [
      { do: 'in', label: t.askYes },
      { do: 'wrong', label: t.askNo },
      { do: 'locked', label: t.askLocked },
    ],
  };
}

function details(events: readonly LedgerEvent[], at: number, t: GuardWords): GuardBlock[] {
  const past = history(events, at);
  return [
    { tone: 'quiet', text: ruleText(t), more: true },
    { tone: 'quiet', text: t.forget, more: true },
    {
      tone: 'plain',
      title: t.historyTitle,
      text: past.length === 0 ? t.historyNone : '',
      items: past.map((event) => eventText(event, t)),
      more: true,
    },
    {
      tone: 'plain',
      title: t.correctTitle,
      text: '',
      buttons: [
        { do: 'less', label: t.less },
        { do: 'more', label: t.more },
        { do: 'reset', label: t.reset },
      ],
      more: true,
    },
  ];
}

/** Puts into words how an ID stands. Pure but for the language in use. */
export function guardView({ tail, events, advice, fold, stored, pending, brake, at }: GuardFacts): GuardView {
  const t = guardWords.get();
  const now = standing(events, at);
  const left = t.left({ count: triesLeft(now) });
  const maintenance = maintenanceBlock(at, t);
  const clockSet = now.lock && events.some((event) => event.what === 'clock' && event.at >= now.lock!.at);
  const say = (tone: GuardBlock['tone'], text: string, buttons?: GuardButton[]): GuardBlock =>
    buttons ? { tone, text, buttons } : { tone, text };
  const blocks: GuardBlock[] = [
    ...(maintenance ? [maintenance] : []),
    ...(pending ? [pending.asking ? question(pending, t) : say('quiet', t.watching)] : []),
    ...(clockSet ? [say('care', t.clock)] : []),
    ...warnings(now.used, now.lock !== null, t),
    ...advice.map((one) => adviceBlock(one, fold, t)),
    ...(stored
      ? [
          say('plain', t.storedTitle({ name: stored.name, digits: stored.lastFour }), [
            { do: 'storedId', label: t.storedButton },
          ]),
        ]
      : []),
    ...(tail === '' ? [say('quiet', t.start)] : [say('quiet', t.counted), ...details(events, at, t)]),
  ];
  return {
    whose: tail === '' ? '' : t.whose({ digits: tail }),
    left: tail === '' ? '' : left,
    marks: Array.from({ length: loginTries.value }, (_none, index) => ({
      used: index < now.used,
      label: index < now.used ? t.markUsed : t.markLeft,
    })),
    lock: lockOf(now, t),
    blocks,
    pending: pending !== null,
    brake: brake && now.used === loginTries.value - 1 && now.lock === null,
    fold,
    say: pending?.asking ? t.askTitle : now.lock ? '' : now.used > 0 ? left : '',
  };
}
