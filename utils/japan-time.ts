/**
 * Days as they are counted in Japan, whatever zone the computer is set to.
 * Japan has no summer time, so its clock is always nine hours ahead of UTC.
 */

const ahead = 9 * 60 * 60 * 1000;
const dayLength = 24 * 60 * 60 * 1000;

/** A day of Japan's calendar, yyyy-mm-dd. */
export type Day = string;

/** The day that it is in Japan at a moment. @param at milliseconds since 1970, UTC. */
export const dayOf = (at: number): Day => new Date(at + ahead).toISOString().slice(0, 10);

/** The moment at which a day begins in Japan. Milliseconds since 1970, UTC. */
export const beginningOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) - ahead;

/** The last millisecond of a day in Japan. */
export const endOf = (day: Day): number => beginningOf(day) + dayLength - 1;

/** The day so many days later. */
export const daysLater = (day: Day, days: number): Day => dayOf(beginningOf(day) + days * dayLength);

/** 0 = Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
