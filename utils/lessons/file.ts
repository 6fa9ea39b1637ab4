import * as z from 'zod/mini';
import { mask } from '../structure/mask.ts';
import { taughtSchema, type Lesson, type Taught } from './lesson.ts';
import { neverInto } from './forbidden.ts';
import { takesPlaceOf } from './make-lesson.ts';
import { mostScreenLessons, lessonAddress, saidOf, saidScreenSchema, type SaidScreen } from './screen-lesson.ts';

/** A file of lessons: JSON with `format`, `version` and `lessons`, the newest last. */
export const lessonsFormat = 'ccus-assist-lessons';
export const lessonsVersion = 1;

/** How many lessons a file may have. Nobody teaches more. */
export const mostLessons = 500;

/**
 * Why a file of lessons cannot be read.
 * - `notLessons`: something else altogether.
 * - `newer`: written by a newer edition of the tool.
 * - `damaged`: parts are missing or have another shape.
 * - `tooMany`: it has more lessons than we accept.
 */
export type LessonsFault = 'notLessons' | 'newer' | 'damaged' | 'tooMany';

export type LessonsFile = { ok: true; lessons: Taught[]; left: number } | { ok: false; fault: LessonsFault };

const fileSchema = z.strictObject({
  format: z.literal(lessonsFormat),
  version: z.literal(lessonsVersion),
  lessons: z.array(taughtSchema),
  /** What was said about whole screens; absent where nothing was, so that an older edition reads the file. */
  screens: z.optional(z.array(saidScreenSchema).check(z.maxLength(mostScreenLessons))),
});

const taughtOf = ({ host, screen, kind, is, evidence }: Taught): Taught => ({ host, screen, kind, is, evidence });

/** The content of such a file, and of the lessons in a backup. What this computer adds to a lesson is left out. */
export const lessonsContent = (lessons: readonly Lesson[], screens: readonly SaidScreen[] = []) => ({
  format: lessonsFormat,
  version: lessonsVersion,
  lessons: lessons.map(taughtOf),
  ...(screens.length > 0 ? { screens: screens.map(saidOf) } : {}),
});

export const lessonsText = (lessons: readonly Lesson[], screens: readonly SaidScreen[] = []): string =>
  `${JSON.stringify(lessonsContent(lessons, screens), null, 1)}\n`;

/** Masks what the writer of the file may have left unmasked. */
const masked = ({ evidence, ...taught }: Taught): Taught => {
  const { control, type, options, twin, joint, ...texts } = evidence;
  const safe = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, mask(text).slice(0, 160)])) as typeof texts;
  return { ...taught, evidence: { control, type, joint, ...safe, options: options.map((text) => mask(text).slice(0, 160)), twin } };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a file of lessons says about whole screens; masked, whoever wrote it. None where the file cannot be read. */
export function readSaidScreens(text: string): SaidScreen[] {
  const read = fileSchema.safeParse(parsed(text));
  const screens = (read.success && read.data.screens) || [];
  return screens.map((said) => ({ ...said, address: lessonAddress(said.address), look: mask(said.look) }));
}

const claimsSchema = z.object({ format: z.literal(lessonsFormat), version: z.int() });

/** Reads a file of lessons. */
export function readLessons(text: string): LessonsFile {
  const value = parsed(text);
  const read = readLessonsContent(value);
  const isOurs = claimsSchema.safeParse(value).success || text.includes(lessonsFormat);
  return read.ok || isOurs ? read : { ok: false, fault: 'notLessons' };
}

/**
 * Reads the content of such a file. Everything in it is checked: lessons that would
 * break one of our rules are left out and counted in `left`, and so are repeated ones.
 */
export function readLessonsContent(value: unknown): LessonsFile {
  const fault = (name: LessonsFault): LessonsFile => ({ ok: false, fault: name });
  const claims = claimsSchema.safeParse(value);
  if (!claims.success) return fault('damaged');
  if (claims.data.version > lessonsVersion) return fault('newer');
  const { lessons: listed } = value as { lessons?: unknown };
  if (Array.isArray(listed) && listed.length > mostLessons) return fault('tooMany');
  const read = fileSchema.safeParse(value);
  if (!read.success) return fault('damaged');
  const lessons: Taught[] = [];
  // Of several lessons that contradict each other the last one counts, as it does when they are taught.
  for (const lesson of read.data.lessons.map(masked).toReversed()) {
    if (isAllowed(lesson) && !lessons.some((later) => takesPlaceOf(later, lesson))) lessons.unshift(lesson);
  }
  return { ok: true, lessons, left: read.data.lessons.length - lessons.length };
}

function isAllowed({ evidence, kind, is }: Taught): boolean {
  if (evidence.twin[0] >= evidence.twin[1]) return false;
  return !is || neverInto({ ...evidence, before: [evidence.before], heading: [evidence.heading] }, kind, false) === null;
}
