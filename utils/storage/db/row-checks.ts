import * as z from 'zod/mini';
import { taughtSchema } from '../../lessons/lesson.ts';

const time = z.number().check(z.nonnegative());
const id = z.string().check(z.minLength(1));

const eventSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('wrong'),
    at: z.number(),
    why: z.enum(['text', 'learned', 'status', 'said', 'again']),
    left: z.optional(z.number()),
  }),
  z.object({ what: z.literal('locked'), at: z.number(), why: z.enum(['text', 'learned', 'status', 'said']) }),
  z.object({ what: z.enum(['in', 'more', 'less', 'reset', 'clock']), at: z.number() }),
]);

/**
 * What the rows look like that stand in clear. A broken disk, a cut-off write or a mistake of an earlier edition may
 * leave anything there: whoever reads takes only what fits, and `listDamaged` tells of the rest.
 */
const rowSchemas = {
  headings: z.object({ heading: z.string(), item: z.string() }),
  hosts: z.object({ host: z.string().check(z.regex(/^[\w.-]+(:\d+)?$/)), how: z.enum(['linked', 'confirmed']) }),
  ledger: z.object({
    key: id,
    events: z.array(eventSchema),
    told: z.nullable(z.object({ lock: z.number(), late: z.boolean() })),
  }),
  lessons: z.extend(taughtSchema, { id, taughtAt: time, fits: z.boolean() }),
  siteTexts: z.object({ text: z.string(), outcome: z.enum(['wrong', 'locked', 'in', 'nothing']), at: z.number() }),
  usage: z.object({ id, at: time }),
};

export type ClearTable = keyof typeof rowSchemas;
export const clearTables = Object.keys(rowSchemas) as ClearTable[];

export const fits = (table: ClearTable, row: unknown): boolean => rowSchemas[table].safeParse(row).success;

/** The rows of a table that are what they should be. */
export const fitting = <Row>(table: ClearTable, rows: readonly Row[]): Row[] => rows.filter((row) => fits(table, row));
