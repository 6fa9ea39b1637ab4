import * as z from 'zod/mini';
import { maskPage, pageFileSchema, pageFormat, pageText, pageVersion, wordsIn, type PageFile, type PageFileFault } from './page-file.ts';

/** The screens that somebody met on their own way through the site, in order, as one file. */
export const surveyFormat = 'ccus-assist-survey';
export const surveyVersion = 1;

/** More screens than a way through the site has. */
export const mostScreens = 60;

/** More cannot be kept until it is saved. Characters. */
export const mostText = 8_000_000;

/** How sure it was what a screen is. */
export const certainties = ['sure', 'perhaps', 'no'] as const;
export type Certainty = (typeof certainties)[number];

const metSchema = z.strictObject({ sure: z.enum(certainties), page: pageFileSchema });

/** A screen as it was met: its `screen` is what it was taken for. */
export type Met = z.infer<typeof metSchema>;
export const surveySchema = z.array(metSchema).check(z.maxLength(mostScreens));
export type Survey = z.infer<typeof surveySchema>;

/** All of it with every text masked, including the given secrets. */
export const maskSurvey = (survey: Survey, secrets: readonly string[]): Survey =>
  survey.map(({ sure, page }) => ({ sure, page: maskPage(page, secrets) }));

const textOf = ({ page }: Met) => pageText(page);

/** The survey with one more screen. The same screen again, and one too many, change nothing. */
export function withScreen(survey: Survey, met: Met): Survey {
  const next = [...survey, met];
  const isFull = next.length > mostScreens || next.reduce((sum, one) => sum + textOf(one).length, 0) > mostText;
  return isFull || survey.some((one) => textOf(one) === textOf(met)) ? survey : next;
}

/** Every text of the survey that a person can read, each once, in the order of the screens. */
export const wordsInSurvey = (survey: Survey): string[] => [...new Set(survey.flatMap(({ page }) => wordsIn(page)))];

/** The text of the file. */
export const surveyText = (survey: Survey): string =>
  `{\n "format": ${JSON.stringify(surveyFormat)},\n "version": ${surveyVersion},\n "screens": [\n${survey
    .map(({ sure, page }) => `{ "sure": ${JSON.stringify(sure)}, "page":\n${pageText(page).trimEnd()} }`)
    .join(',\n')}\n ]\n}\n`;

/** Reads a survey, or the file of a single page as a survey of one. Everything in it is checked and masked once more. */
export function readSurvey(value: unknown): { ok: true; survey: Survey } | { ok: false; fault: PageFileFault } {
  const formats = z.union([z.literal(surveyFormat), z.literal(pageFormat)]);
  const claims = z.object({ format: formats, version: z.int() }).safeParse(value);
  if (!claims.success) return { ok: false, fault: 'notPage' };
  const { format, version } = claims.data;
  if (version > (format === pageFormat ? pageVersion : surveyVersion)) return { ok: false, fault: 'newer' };
  const read =
    format === pageFormat
      ? surveySchema.safeParse([{ sure: 'sure', page: value as PageFile }])
      : surveySchema.safeParse((value as { screens?: unknown }).screens);
  return read.success ? { ok: true, survey: maskSurvey(read.data, []) } : { ok: false, fault: 'damaged' };
}
