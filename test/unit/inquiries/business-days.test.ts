import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { businessDaysLater, isBusinessDay, lastKnownYear } from '../../../utils/inquiries/business-days.ts';
import { beginningOf, dayOf, daysLater, endOf, weekdayOf } from '../../../utils/japan-time.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2035, 0, 1) });
const days = moments.map(dayOf);

describe('days of Japan', () => {
  it.each(['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in %s', (name) => {
    process.env.TZ = name;
    expect(dayOf(Date.UTC(2026, 11, 31, 14, 59))).toBe('2026-12-31');
    expect(dayOf(Date.UTC(2026, 11, 31, 15, 0))).toBe('2027-01-01');
    expect(beginningOf('2027-01-01')).toBe(Date.UTC(2026, 11, 31, 15));
    expect(weekdayOf('2026-11-21')).toBe(6);
    expect(businessDaysLater('2026-12-28', 1)).toBe('2027-01-04');
  });

  it('hold every moment between their beginning and their end', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const day = dayOf(at);
        expect(at).toBeGreaterThanOrEqual(beginningOf(day));
        expect(at).toBeLessThanOrEqual(endOf(day));
        expect(dayOf(endOf(day) + 1)).toBe(daysLater(day, 1));
      }),
    );
  });
});

describe('business days', () => {
  it.each([
    ['a Saturday', '2026-11-21'],
    ['a Sunday', '2026-11-22'],
    ['勤労感謝の日', '2026-11-23'],
    ['the day before the year ends for offices', '2026-12-29'],
    ['the third of January, a weekday', '2028-01-03'],
    ['a 振替休日', '2027-03-22'],
    ['a day between two holidays', '2026-09-22'],
  ])('leave out %s', (_what, day) => {
    expect(isBusinessDay(day)).toBe(false);
  });

  it.each(['2026-11-24', '2026-12-28', '2027-01-04', '2027-03-23'])('have %s', (day) => {
    expect(isBusinessDay(day)).toBe(true);
  });

  it('begin to count on the day after', () => {
    // Sent on a Friday; Monday is a holiday.
    expect(businessDaysLater('2026-11-20', 1)).toBe('2026-11-24');
    expect(businessDaysLater('2026-11-20', 3)).toBe('2026-11-26');
    expect(businessDaysLater('2026-11-20', 5)).toBe('2026-11-30');
  });

  it('end on a business day, with as many of them passed as were asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (day, count) => {
        const end = businessDaysLater(day, count);
        expect(isBusinessDay(end)).toBe(true);
        let passed = 0;
        for (let each = daysLater(day, 1); each <= end; each = daysLater(each, 1)) if (isBusinessDay(each)) passed += 1;
        expect(passed).toBe(count);
      }),
    );
  });

  it('know the holidays of every year they claim to', () => {
    for (let year = 2026; year <= lastKnownYear; year += 1) {
      for (const date of ['02-11', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'])
        expect(isBusinessDay(`${year}-${date}`)).toBe(false);
      let working = 0;
      for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = daysLater(day, 1)) if (isBusinessDay(day)) working += 1;
      expect(working).toBeGreaterThan(236);
      expect(working).toBeLessThan(250);
    }
  });
});
