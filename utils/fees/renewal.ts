import type { Day } from '../japan-time.ts';
import { businessRenewal, businessYears, cardRenewal, cardYears, longCardAge } from '../ccus/renewal.ts';

/** When a registration or card ends, and when to renew it. */
export interface Renewal {
  /** The first day on which it can be renewed. */
  from: Day;
  /** The day by which it should be done. */
  by: Day;
  /** The last day on which it is valid. */
  until: Day;
}

const day = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const parts = (text: Day) => text.split('-').map(Number) as [number, number, number];

/** Days of a month. A month above 12 belongs to a later year. */
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months earlier or later, or the last day of that month if it is too short. */
function addMonths(text: Day, months: number): Day {
  const [year, month, date] = parts(text);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return day(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

/** Like {@link addMonths}, but the last day of a month stays one: a month before 28 February is 31 January. */
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
  /** Whether it was applied for without an identity document. */
  noPaper: boolean;
}

/** In years without 29 February that birthday counts as the 28th, because too early is safer than too late. */
const birthdayIn = (year: number, born: Day): Day => addMonths(born, (year - parts(born)[0]) * 12);

/** Age in full years on a day. */
const ageOn = (on: Day, born: Day) => parts(on)[0] - parts(born)[0] - (on.slice(5) < birthdayIn(parts(on)[0], born).slice(5) ? 1 : 0);

/**
 * When a card ends: on the first birthday after so many years from its issue.
 * A birthday on that very day counts. The day of application is not known, so
 * somebody who turned 60 within half a year before the issue gets the shorter
 * time: a reminder may come early but never late.
 */
export function cardRenewalOf({ issued, born, noPaper }: Card): Renewal {
  const longLife = ageOn(addMonths(issued, -applicationTime), born) >= longCardAge;
  const { usual, sixty, noPaper: short } = cardYears.value;
  const earliest = addMonths(issued, (noPaper ? short : longLife ? sixty : usual) * 12);
  const [year] = parts(earliest);
  const until = [birthdayIn(year, born), birthdayIn(year + 1, born)].find((birthday) => birthday >= earliest)!;
  // It is not known by which day a card should be renewed. A month before its end is what businesses are asked for.
  return { from: addMonths(until, -cardRenewal.value), by: addMonths(until, -businessRenewal.value.by), until };
}

/** How urgent a renewal is on a day. `calm` = nothing to do yet. */
export type Urgency = 'calm' | 'open' | 'soon' | 'over';

export function urgencyOf({ from, by, until }: Renewal, today: Day): Urgency {
  if (today > until) return 'over';
  if (today >= by) return 'soon';
  return today >= from ? 'open' : 'calm';
}

/** The day in this computer's time zone. @param now milliseconds since 1970. */
export function localDayOf(now: number): Day {
  const date = new Date(now);
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
