import type { Block } from './panel.tsx';
import { idEndings } from '../../ccus/ids.ts';
import { lockMinutes, loginTries, maintenanceHours } from '../../ccus/login.ts';
import { oneLogin, siteMessages, type SiteMessage } from '../../ccus/site-messages.ts';
import { sources } from '../../ccus/sources.ts';
import { calmAdvice, type Advice, type Warning } from '../../guard/advice.ts';
import { earlyEnd, history, type LedgerEvent, type LoginState } from '../../guard/ledger.ts';
import { maintenanceAt } from '../../guard/maintenance.ts';
import type { GuardButton } from '../../messages/guard.ts';
import type { GuardWords } from '../../words/ja/guard.ts';

const minute = 60_000;
const dayAndClock = new Intl.DateTimeFormat('ja-JP', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

function adviceText(advice: Advice, fold: string, t: GuardWords): string {
  switch (advice.say) {
    case 'fold':
      return t.fold({ digits: fold });
    case 'tooShort':
    case 'tooLong':
      return t[advice.say]({ count: advice.count });
    case 'isBusiness':
      return t.isBusiness({ ending: idEndings.value.business });
    case 'isWorker':
      return t.isWorker({ ending: idEndings.value.worker });
    case 'noLoginId':
      return t.noLoginId(idEndings.value);
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

/** A warning in a few words, for a bar and for a screen reader. */
export function warningText(warning: Warning, t: GuardWords): string {
  if (warning.say === 'tooShort' || warning.say === 'tooLong') return t[`brief_${warning.say}`]({ count: warning.count });
  return t[`brief_${warning.say}`];
}

/** What the site said, explained, and what to do. */
export function siteMessageBlock(message: SiteMessage, t: GuardWords): Block {
  const { source } = message === 'sameId' ? oneLogin : siteMessages[message];
  const { title, date } = sources[source];
  const known = date === null ? t.siteSourceUndated({ source: title }) : t.siteSource({ source: title, date });
  return { tone: 'care', title: t[`site_${message}`], text: `${t[`site_${message}_text`]}${known}` };
}

export function adviceBlock(advice: Advice, fold: string, t: GuardWords): Block {
  const label = advice.say === 'fold' ? t.foldButton : advice.say === 'cardNumber' ? t.cardButton : null;
  return {
    tone: calmAdvice.includes(advice.say) ? 'plain' : 'care',
    text: adviceText(advice, fold, t),
    ...(label ? { buttons: [{ do: 'fold', label }] } : {}),
  };
}

/** 「2時間5分」 */
function span(ms: number, t: GuardWords): string {
  const all = Math.max(1, Math.ceil(ms / minute));
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  return hours > 0 ? t.hoursMinutes({ hours, minutes }) : t.minutes({ minutes });
}

/** The weekly maintenance, from an hour before. */
export function maintenanceBlock(at: number, t: GuardWords): Block | null {
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

/** Why the number is what it is, oldest first. */
export const historyTexts = (events: readonly LedgerEvent[], at: number, t: GuardWords): string[] =>
  history(events, at).map((event) => eventText(event, t));

/** Where it is known from how long a lock lasts. */
export function lockSource(): { source: string; date: string } {
  const { title, date } = sources[lockMinutes.source];
  return { source: title, date: date ?? '' };
}

/** What to do now, by how near the lock is. */
export function warnings({ used, lock }: LoginState, at: number, t: GuardWords): Block[] {
  const reissue: GuardButton = { do: 'reissue', label: t.reissue };
  if (lock) {
    return [
      { tone: 'plain', ...(at < earlyEnd(lock) ? { title: t.lockWait } : {}), text: t.lockSource(lockSource()) },
      {
        tone: 'plain',
        title: t.meanwhile,
        buttons: [reissue, { do: 'inquiry', label: t.inquiry }, { do: 'settings', label: t.notify }],
      },
    ];
  }
  if (used >= 4) return [{ tone: 'bad', title: t.fourth, text: t.fourthText, buttons: [{ ...reissue, main: true }] }];
  return used === 3 ? [{ tone: 'care', text: t.third, buttons: [reissue] }] : [];
}

/** 「ログインできましたか？」 */
export function question(texts: readonly string[], t: GuardWords): Block {
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

/** What stands behind 「くわしく」. During a lock it is more, so that what matters then needs no scrolling. */
export function details(events: readonly LedgerEvent[], { lock }: LoginState, at: number, t: GuardWords): Block[] {
  const past = historyTexts(events, at, t);
  return [
    ...(lock ? [{ tone: 'quiet', text: t.lockLonger, more: true } as const] : []),
    { tone: 'quiet', text: t.counted, more: lock !== null },
    {
      tone: 'quiet',
      text: t.rule({ tries: loginTries.value, ...lockMinutes.value, ...lockSource() }),
      more: true,
    },
    { tone: 'quiet', text: t.forget, more: true },
    { tone: 'plain', title: t.historyTitle, text: past.length === 0 ? t.historyNone : '', items: past, more: true },
    {
      tone: 'plain',
      title: t.correctTitle,
      buttons: [
        { do: 'less', label: t.less },
        { do: 'more', label: t.more },
        { do: 'reset', label: lock ? t.lockReset : t.reset },
      ],
      more: true,
    },
  ];
}
