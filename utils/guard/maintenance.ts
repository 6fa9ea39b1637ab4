import { maintenanceHours } from '../ccus/login.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Japan has no summer time. */
const japan = 9 * hour;
/** 1970-01-04 was the first Sunday. */
const firstSunday = 3 * day;

/** How long before it begins the maintenance is spoken of. Milliseconds. */
export const warnsBefore = hour;

export interface Maintenance {
  /** Milliseconds since 1970. */
  from: number;
  until: number;
}

/** The weekly maintenance that is under way or comes next. Every computer's zone gets the same answer. */
export function maintenanceAfter(at: number): Maintenance {
  const { day: weekday, from: starts, to } = maintenanceHours.value;
  const week = 7 * day;
  const intoWeek = (((at + japan - firstSunday) % week) + week) % week;
  const sunday = at - intoWeek;
  const from = sunday + weekday * day + starts * hour;
  const until = sunday + (weekday + 1) * day + to * hour;
  return at < until ? { from, until } : { from: from + week, until: until + week };
}

/** The one that is spoken of: it is under way or begins within the hour. */
export function maintenanceAt(at: number): Maintenance | null {
  const hours = maintenanceAfter(at);
  return at >= hours.from - warnsBefore ? hours : null;
}
