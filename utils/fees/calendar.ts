import type { Day } from '../japan-time.ts';

/** An all-day entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same entry every time, so that a second import replaces the first. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
}

const most = 75;
const encoder = new TextEncoder();

/** RFC 5545, 3.1: a line has at most 75 octets, and a continued line begins with a blank. Characters are never split. */
function foldLine(line: string): string {
  let [folded, room] = ['', most];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = most - 1;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** RFC 5545, 3.3.11. Characters that a calendar may not contain are dropped. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

const basic = (day: Day) => day.replaceAll('-', '');

/** In this format an all-day entry ends on the next day. */
function nextDay(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/**
 * A calendar file (RFC 5545) that reminds at nine in the morning of each day.
 * Written by hand because the libraries that break lines by octets take 78 kB.
 *
 * @param now when it is made, milliseconds since 1970.
 */
export function toIcs(events: readonly CalendarEvent[], now: number): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CCUS Assist (unofficial)//Renewal//JA',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, on, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(on)}`,
      `DTEND;VALUE=DATE:${basic(nextDay(on))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
