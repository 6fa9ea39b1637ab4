import in2026 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2026.js';
import in2027 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2027.js';
import in2028 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2028.js';
import in2029 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2029.js';
import in2030 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2030.js';
import in2031 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2031.js';
import in2032 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2032.js';
import in2033 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2033.js';
import in2034 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2034.js';
import in2035 from '@holiday-jp/holiday_jp/lib/holidays_every_year/2035.js';
import { daysLater, weekdayOf, type Day } from '../japan-time.ts';

/** One file for each year, because the package's whole table is ten times as large, and most of it is about past years. */
const years = { in2026, in2027, in2028, in2029, in2030, in2031, in2032, in2033, in2034, in2035 };

const holidays: ReadonlySet<Day> = new Set(Object.values(years).flatMap((year) => Object.keys(year)));

/** The last year whose holidays are known; after it only weekends and the year's end are left out. */
export const lastKnownYear = 2035;

/** 12/29 – 1/3: government offices are closed by law, and we assume the same of the foundation. */
const isYearEnd = (day: Day): boolean => {
  const date = day.slice(5);
  return date >= '12-29' || date <= '01-03';
};

/** Whether offices in Japan work on a day. */
export const isBusinessDay = (day: Day): boolean => weekdayOf(day) % 6 !== 0 && !holidays.has(day) && !isYearEnd(day);

/**
 * The business day that comes so many business days after a day, which itself is not counted.
 *
 * @param count from 1.
 */
export function businessDaysLater(day: Day, count: number): Day {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = daysLater(reached, 1);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}
