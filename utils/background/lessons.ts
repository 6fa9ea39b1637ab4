import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import { applyLessons, type LearnedReading } from '../lessons/apply.ts';
import type { Never } from '../lessons/forbidden.ts';
import { lessonOf, takesPlaceOf } from '../lessons/make-lesson.ts';
import type { Teaching } from '../messages/protocol.ts';
import { Refusal } from '../messages/receive.ts';
import { factsSchema } from '../messages/schemas/page-facts.ts';
import type { PageFacts } from '../reader/facts.ts';
import { readScreenFields } from '../reader/registered-fields.ts';
import { lessonsFor, noteFits, replaceLessons } from '../storage/lessons.ts';
import { panelWords } from '../words/ja/panel.ts';
import { pointingTitle, pointingWords } from '../words/ja/teach.ts';
import { interpolate } from '../interpolate.ts';
import { panelStyles } from './panel/styles.ts';
import { addScripts, sendToPage } from './content-scripts.ts';

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

/** Lets the person point at a field of the tab's page. @throws Refusal `pageSilent` */
export async function beginPointing(tabId: number, kind: FieldKind): Promise<void> {
  const title = pointingTitle.get().title({ kind: panelWords.get()[`kinds_${kind}`] });
  const begun =
    (await addScripts(tabId, ['teach'])) &&
    (await sendToPage(tabId, 'page/point', { kind, title, words: pointingWords.get(), style: panelStyles.pointing }));
  if (!begun) throw new Refusal('pageSilent');
}

/** Which of the controls a value of this kind may never go into, and why. */
export function judgeControls(kind: FieldKind, facts: PageFacts): (Never | null)[] {
  const { controls } = facts;
  const reading = readScreenFields(facts);
  return controls.map((_control, at) => {
    const made = lessonOf({ host: '', screen: 'unknown', kind, is: true, controls, reading, at });
    return typeof made === 'string' ? made : null;
  });
}

/**
 * Keeps what the person pointed at in place of what it contradicts.
 * @returns what is to be said of it
 * @throws Refusal `pageSilent` when the page does not help to take out what was typed.
 * @throws {StorageFault}
 */
export async function teach(tabId: number, host: string, { screen, kind, is, facts, at }: Teaching): Promise<string> {
  const veiled = (await addScripts(tabId, ['teach'])) && (await sendToPage(tabId, 'page/veil', facts));
  const read = factsSchema.safeParse(veiled);
  if (!read.success || read.data.controls.length !== facts.controls.length) throw new Refusal('pageSilent');
  const taught = lessonOf({ host, screen, kind, is, controls: read.data.controls, reading: readScreenFields(facts), at });
  const t = panelWords.get();
  if (typeof taught === 'string') return t.teachNot;
  const gone = (await lessonsFor(host, screen)).filter((older) => takesPlaceOf(taught, older));
  await replaceLessons(
    gone.map(({ id }) => id),
    [{ ...taught, id: crypto.randomUUID(), taughtAt: Date.now(), fits: true }],
  );
  return is ? '' : interpolate(t.notDone, { kind: t[`kinds_${kind}`] });
}
