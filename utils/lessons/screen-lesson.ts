import * as z from 'zod/mini';
import { mask } from '../structure/mask.ts';

/** What a person may say that a screen is; `unknown` = none of ours, nothing is to be offered there. */
export const chosenScreens = ['inquiryForm', 'login', 'reissue', 'unknown'] as const;
export type ChosenScreen = (typeof chosenScreens)[number];

/** More are not kept; the oldest go. */
export const mostScreenLessons = 100;

const longestAddress = 200;
const longestLook = 1000;

/** What the person said about one screen: for this address and this look of the page, and no other. */
export const screenLessonSchema = z.strictObject({
  /** Host, path and route. */
  address: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+([/#].*)?$/), z.maxLength(longestAddress)),
  look: z.string().check(z.maxLength(longestLook)),
  screen: z.enum(chosenScreens),
  /** Milliseconds since 1970, UTC. */
  taughtAt: z.number(),
});
export type ScreenLesson = z.infer<typeof screenLessonSchema>;

/** The same without what this computer adds to it, as it stands in a file. */
export const saidScreenSchema = z.strictObject({
  address: screenLessonSchema.shape.address,
  look: screenLessonSchema.shape.look,
  screen: screenLessonSchema.shape.screen,
});
export type SaidScreen = z.infer<typeof saidScreenSchema>;

export const saidOf = ({ address, look, screen }: SaidScreen): SaidScreen => ({ address, look, screen });

/** One thing to type into or to choose from, as far as it tells pages apart. */
export interface Box {
  type: string;
  /** Its names for machines. */
  code: string;
}

/** How a page looks to a lesson: its boxes in order. Its words may change from visit to visit. */
export const lookOf = (boxes: readonly Box[]): string =>
  boxes
    .map(({ type, code }) => `${type}:${mask(code)}`)
    .join(' ')
    .slice(0, longestLook);

/** An address as a lesson keeps it: without a query, and without what may name somebody. */
export const lessonAddress = (address: string): string => mask(address.replace(/\?.*$/, '')).slice(0, longestAddress);

const isOf = (lesson: ScreenLesson, address: string, look: string) => lesson.address === lessonAddress(address) && lesson.look === look;

/** What the person said about a screen, or `null`. */
export const screenSaid = (lessons: readonly ScreenLesson[], address: string, look: string): ChosenScreen | null =>
  lessons.find((lesson) => isOf(lesson, address, look))?.screen ?? null;

/** The lessons with a new one, in place of what it contradicts. */
export const withScreenLesson = (lessons: readonly ScreenLesson[], made: ScreenLesson): ScreenLesson[] => [
  made,
  ...lessons.filter((lesson) => !isOf(lesson, made.address, made.look)).slice(0, mostScreenLessons - 1),
];
