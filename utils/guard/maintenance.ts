import { maintenanceHours } from '../ccus/login.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Japan has no summer time. */
const japan = 9 * hour;
/** 1970-01-04 was the first Sunday. */
const firstSunday = 3 * day;

/** How long before its beginning we announce the maintenance. Milliseconds. */
export const warnsBefore = hour;

export interface Maintenance {
  /** Milliseconds since 1970. */
  from: number;
  until: number;
}

/** The weekly maintenance that is under way or comes next. The answer does not depend on the computer's time zone. */
export function maintenanceAfter(at: number): Maintenance {
  const { day: weekday, from: starts, to } = maintenanceHours.value;
  const week = 7 * day;
  const intoWeek = (((at + japan - firstSunday) % week) + week) % week;
  const sunday = at - intoWeek;
  const from = sunday + weekday * day + starts * hour;
  const until = sunday + (weekday + 1) * day + to * hour;
  return at < until ? { from, until } : { from: from + week, until: until + week };
}

/** The maintenance to announce: one that is under way or begins within the hour. */
export function maintenanceAt(at: number): Maintenance | null {
  const hours = maintenanceAfter(at);
  return at >= hours.from - warnsBefore ? hours : null;
}
