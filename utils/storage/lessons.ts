import type { ScreenKey } from '../ccus/screens.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { db } from './db/db.ts';
import { guarded, type StorageFault } from './db/fault.ts';
import { fitting } from './db/row-checks.ts';
import { watch } from './watch.ts';

/** The lessons for one screen of one host. @throws {StorageFault} */
export const lessonsFor = async (host: string, screen: ScreenKey): Promise<Lesson[]> =>
  fitting('lessons', await guarded(() => db.lessons.filter((row) => row.host === host && row.screen === screen).toArray()));

const readRows = async () => fitting('lessons', await guarded(() => db.lessons.toArray()));

/** Every lesson, the oldest first. @throws {StorageFault} */
export const listLessons = async (): Promise<Lesson[]> => (await readRows()).toSorted((a, b) => a.taughtAt - b.taughtAt);

const newestFirst = (rows: Lesson[]) => rows.toSorted((a, b) => b.taughtAt - a.taughtAt);

/** Calls `next` with every lesson, the newest first, now and after every change. @returns ends the watch. */
export const watchLessons = (next: (lessons: Lesson[]) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(readRows, async (rows) => newestFirst(rows), next, failed);

/** Replaces some lessons with others, all of it or nothing. @throws {StorageFault} */
export const replaceLessons = (gone: readonly string[], lessons: readonly Lesson[]): Promise<void> =>
  guarded(() =>
    db.transaction('rw', db.lessons, async () => {
      await db.lessons.bulkDelete([...gone]);
      await db.lessons.bulkPut([...lessons]);
    }),
  );

/** Notes which of the lessons fitted when the screen was last read. @throws {StorageFault} */
export const noteFits = (lessons: readonly Lesson[], fittingIds: ReadonlySet<string>): Promise<void> =>
  guarded(async () => {
    for (const { id, fits } of lessons) {
      if (fits !== fittingIds.has(id)) await db.lessons.update(id, { fits: !fits });
    }
  });

/** Forgets every lesson; one that cannot be read stays, as it stood in no list. @throws {StorageFault} */
export const forgetLessons = async (): Promise<void> =>
  replaceLessons(
    (await readRows()).map(({ id }) => id),
    [],
  );
