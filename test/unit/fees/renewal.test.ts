import { assert, boolean, constantFrom, date, nat, property, record, string } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toIcs, type CalendarEvent } from '../../../utils/fees/calendar.ts';
import { businessRenewalOf, cardRenewalOf, localDayOf, urgencyOf } from '../../../utils/fees/renewal.ts';

const days = (min: string, max: string) =>
  date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const daysBetween = (one: string, other: string) => (Date.parse(other) - Date.parse(one)) / 86_400_000;

describe('a business', () => {
  it.each([
    ['2025-04-15', { from: '2029-10-31', by: '2030-03-31', until: '2030-04-30' }],
    ['2021-08-31', { from: '2026-02-28', by: '2026-07-31', until: '2026-08-31' }],
    ['2024-02-29', { from: '2028-08-31', by: '2029-01-31', until: '2029-02-28' }],
    ['2023-02-01', { from: '2027-08-31', by: '2028-01-31', until: '2028-02-29' }],
    ['2026-12-31', { from: '2031-06-30', by: '2031-11-30', until: '2031-12-31' }],
  ])('registered on %s', (registered, renewal) => {
    expect(businessRenewalOf(registered)).toEqual(renewal);
  });

  it('holds five years and at most the rest of a month, and all its days are the last of a month', () => {
    assert(
      property(days('2019-04-01', '2090-01-01'), (registered) => {
        const { from, by, until } = businessRenewalOf(registered);
        expect(until.slice(0, 7)).toBe(`${Number(registered.slice(0, 4)) + 5}${registered.slice(4, 7)}`);
        for (const day of [from, by, until]) expect(new Date(Date.parse(day) + 86_400_000).getUTCDate()).toBe(1);
        expect(registered < from && from < by && by < until).toBe(true);
      }),
    );
  });
});

describe('a card', () => {
  it.each([
    ['2020-06-10', '1980-09-01', false, '2029-09-01'],
    ['2020-06-10', '1980-03-01', false, '2030-03-01'],
    ['2020-06-10', '1980-06-10', false, '2029-06-10'],
    ['2020-06-10', '1955-09-01', false, '2034-09-01'],
    ['2020-06-10', '1980-09-01', true, '2022-09-01'],
    ['2020-06-10', '1992-02-29', false, '2030-02-28'],
    ['2018-12-31', '1992-02-29', false, '2028-02-29'],
    // 60 since a month: the application may have been before.
    ['2020-06-10', '1960-05-01', false, '2030-05-01'],
    ['2020-06-10', '1959-12-10', false, '2034-12-10'],
  ])('issued on %s to one born on %s (no paper: %s) holds to %s', (issued, born, noPaper, until) => {
    expect(cardRenewalOf({ issued, born, noPaper }).until).toBe(until);
  });

  it('ends on a birthday, never before its years are over and never a year later', () => {
    assert(
      property(days('2019-04-01', '2060-01-01'), days('1930-01-01', '2008-01-01'), boolean(), (issued, born, noPaper) => {
        const { from, by, until } = cardRenewalOf({ issued, born, noPaper });
        const years = [2, 9, 14].find((one) => {
          const gone = daysBetween(issued, until) / 365.2425;
          return gone > one - 0.01 && gone < one + 1.01;
        });
        expect(noPaper ? [2] : [9, 14]).toContain(years);
        expect(until.slice(5) === born.slice(5) || (born.endsWith('02-29') && until.endsWith('02-28'))).toBe(true);
        expect(from < by && by < until).toBe(true);
      }),
    );
  });
});

describe('how urgent it is', () => {
  const renewal = businessRenewalOf('2025-04-15');
  it.each([
    ['2029-10-30', 'calm'],
    ['2029-10-31', 'open'],
    ['2030-03-30', 'open'],
    ['2030-03-31', 'soon'],
    ['2030-04-30', 'soon'],
    ['2030-05-01', 'over'],
  ])('on %s: %s', (today, urgency) => {
    expect(urgencyOf(renewal, today)).toBe(urgency);
  });

  it('goes by the day of this computer', () => {
    expect(localDayOf(new Date(2026, 0, 5, 0, 30).getTime())).toBe('2026-01-05');
  });
});

describe('the calendar file', () => {
  // Line breaks of every kind, what has a meaning in the format, and signs of two and four bytes.
  const texts = string({
    unit: constantFrom(
      '更',
      '新',
      '😀',
      '𠮷',
      'é',
      'a',
      ' ',
      ',',
      ';',
      '\\',
      ':',
      '"',
      '\n',
      '\r\n',
      '\r',
      '\t',
      'か\u3099',
      '\u0000',
      '\u2028',
    ),
    maxLength: 200,
  });
  const events = record({
    uid: nat().map((id) => `${id}@ccus-assist`),
    on: days('2020-01-01', '2099-12-31'),
    summary: texts,
    description: texts,
  });
  const readable = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');

  it('comes back whole through another hand', () => {
    assert(
      property(events, events, nat({ max: 2 ** 41 }), (one, other, now) => {
        const text = toIcs([one, other] satisfies CalendarEvent[], now);
        const calendar = new ICAL.Component(ICAL.parse(text) as string);
        const read = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
        expect(read).toHaveLength(2);
        for (const [index, event] of [one, other].entries()) {
          const found = read[index]!;
          expect(found.uid).toBe(event.uid);
          expect(found.summary).toBe(readable(event.summary));
          expect(found.description).toBe(readable(event.description));
          expect(found.startDate.isDate).toBe(true);
          expect(found.startDate.toString()).toBe(event.on);
          expect(daysBetween(found.startDate.toString(), found.endDate.toString())).toBe(1);
        }
      }),
    );
  });

  it('has lines of at most 75 octets, ended by CRLF, none of them cut within a character', () => {
    assert(
      property(events, (event) => {
        const text = toIcs([event], 0);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
