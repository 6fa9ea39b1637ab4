import { toIcs } from '../../../utils/fees/calendar.ts';
import { eventsOf } from '../../../utils/fees/due.ts';
import type { Renewal } from '../../../utils/fees/renewal.ts';
import { feesWords } from '../../../utils/words/ja/fees.ts';
import { saveFile } from '../safety/save-file.ts';

export interface CalendarEntry {
  /** Names the entries, so that a second import replaces the first. */
  key: string;
  name: string;
  renewal: Renewal;
}

/** Makes one file of all entries. @returns how many days are in it. */
export function saveCalendar(entries: readonly CalendarEntry[]): number {
  const words = feesWords.get();
  const events = entries.flatMap(({ key, name, renewal }) =>
    eventsOf(
      key,
      renewal,
      { from: words.eventFrom({ name }), by: words.eventBy({ name }), until: words.eventUntil({ name }) },
      words.eventText,
    ),
  );
  saveFile(words.calendarName, 'ics', toIcs(events, Date.now()));
  return events.length;
}
