import type { Day } from '../japan-time.ts';
import { businessRenewal, businessYears, cardRenewal, cardYears, longCardAge } from '../ccus/renewal.ts';

/** When something ends and when to do something about it. */
export interface Renewal {
  /** The first day on which it can be renewed. */
  from: Day;
  /** The day by which it should be done. */
  by: Day;
  /** The last day on which it holds. */
  until: Day;
}

const day = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const parts = (text: Day) => text.split('-').map(Number) as [number, number, number];

/** Days of a month; months past December count on into the years. */
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months earlier or later; a month that is too short gives its last day. */
function addMonths(text: Day, months: number): Day {
  const [year, month, date] = parts(text);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return day(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

/** The same day of the month, or its last when the end itself is a last day: a month before 28 February is 31 January. */
function monthsBefore(end: Day, months: number): Day {
  const [year, month, date] = parts(end);
  const earlier = addMonths(end, -months);
  if (date !== lengthOf(year, month)) return earlier;
  const [toYear, toMonth] = parts(earlier);
  return day(toYear, toMonth, lengthOf(toYear, toMonth));
}

/** @param registered the day on which the business was registered. */
export function businessRenewalOf(registered: Day): Renewal {
  const [year, month] = parts(addMonths(registered, businessYears.value * 12));
  const until = day(year, month, lengthOf(year, month));
  const { from, by } = businessRenewal.value;
  return { from: monthsBefore(until, from), by: monthsBefore(until, by), until };
}

/** Months that may lie between the application for a card and its issue. */
const applicationTime = 6;

export interface Card {
  issued: Day;
  born: Day;
  /** Applied for without an identity paper. */
  noPaper: boolean;
}

/** In years without 29 February its birthday is taken as the 28th: earlier is safer than late. */
const birthdayIn = (year: number, born: Day): Day => addMonths(born, (year - parts(born)[0]) * 12);

/** Full years on a day. */
const ageOn = (on: Day, born: Day) => parts(on)[0] - parts(born)[0] - (on.slice(5) < birthdayIn(parts(on)[0], born).slice(5) ? 1 : 0);

/**
 * When a card ends: on the first birthday after so many years from its issue.
 * A birthday on that very day counts. The day of application is not known, so
 * one who turned 60 within half a year before the issue gets the shorter time:
 * a reminder may come early, never late.
 */
export function cardRenewalOf({ issued, born, noPaper }: Card): Renewal {
  const longLife = ageOn(addMonths(issued, -applicationTime), born) >= longCardAge;
  const { usual, sixty, noPaper: short } = cardYears.value;
  const earliest = addMonths(issued, (noPaper ? short : longLife ? sixty : usual) * 12);
  const [year] = parts(earliest);
  const until = [birthdayIn(year, born), birthdayIn(year + 1, born)].find((birthday) => birthday >= earliest)!;
  // No day is known by which a card should be renewed; a month is what is asked of businesses.
  return { from: addMonths(until, -cardRenewal.value), by: addMonths(until, -businessRenewal.value.by), until };
}

/** Where a day lies: `calm` = nothing to do yet. */
export type Urgency = 'calm' | 'open' | 'soon' | 'over';

export function urgencyOf({ from, by, until }: Renewal, today: Day): Urgency {
  if (today > until) return 'over';
  if (today >= by) return 'soon';
  return today >= from ? 'open' : 'calm';
}

/** Today by the clock of this computer. @param now milliseconds since 1970. */
export function localDayOf(now: number): Day {
  const date = new Date(now);
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
