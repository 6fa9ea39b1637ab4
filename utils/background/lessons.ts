import type { FieldKind } from '../ccus/labels.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import { applyLessons, type LearnedReading } from '../lessons/apply.ts';
import type { Never } from '../lessons/never.ts';
import { lessonOf, takesPlaceOf } from '../lessons/teach.ts';
import type { PageFacts } from '../reader/facts.ts';
import { readScreenFields } from '../reader/registered.ts';
import { lessonsFor, noteFits, replaceLessons } from '../storage/lessons.ts';

/**
 * What the fields of a page mean, by what the reader knows and by what the
 * person taught on this host.
 * @throws {StorageFault} without the lessons, a value could go where the person said it must not.
 */
export async function understand(host: string, screen: ScreenKey, facts: PageFacts): Promise<LearnedReading> {
  const reading = readScreenFields(facts);
  const lessons = await lessonsFor(host, screen);
  if (lessons.length === 0) return { ...reading, taught: [], lost: [] };
  const learned = applyLessons(reading, facts.controls, lessons);
  // Only the list of lessons says it; filling does not hang on it.
  await noteFits(lessons, learned.fitting).catch(() => undefined);
  return learned.reading;
}

export interface Teaching {
  screen: ScreenKey;
  kind: FieldKind;
  /** `false`: the control is not of this kind. */
  is: boolean;
  facts: PageFacts;
  at: number;
}

/**
 * Keeps what the person pointed at in place of what it contradicts.
 * @returns why it could not be kept, or `null`
 * @throws {StorageFault}
 */
export async function teach(host: string, { screen, kind, is, facts, at }: Teaching): Promise<Never | null> {
  const taught = lessonOf({ host, screen, kind, is, controls: facts.controls, reading: readScreenFields(facts), at });
  if (typeof taught === 'string') return taught;
  const gone = (await lessonsFor(host, screen)).filter((older) => takesPlaceOf(taught, older));
  await replaceLessons(
    gone.map(({ id }) => id),
    [{ ...taught, id: crypto.randomUUID(), taughtAt: Date.now(), fits: true }],
  );
  return null;
}
