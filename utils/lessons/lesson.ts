import * as z from 'zod/mini';
import { fieldKinds } from '../ccus/labels/kinds.ts';
import { screenKeys } from '../ccus/screens.ts';

const text = z.string().check(z.maxLength(160));
const count = z.int().check(z.nonnegative(), z.maximum(200));

/** Controls into which a value can be typed, or in which it can be chosen. A password box is not one of them. */
export const taughtControls = ['line', 'select', 'textarea'] as const;

/** The facts by which a control is recognised again: texts of the page, with names, numbers and mail addresses masked. */
export const evidenceSchema = z.strictObject({
  control: z.enum(taughtControls),
  type: z.string().check(z.regex(/^[a-z-]{0,40}$/)),
  own: text,
  before: text,
  heading: text,
  after: text,
  placeholder: text,
  code: text,
  section: text,
  /** What connects it with the boxes on its left and right: 電話 [ ]-[ ]-[ ], [ ]@[ ]; `+` = a box without a label of its own. */
  joint: z.string().check(z.regex(/^[-~@.()+]?\|[-~@.()+]?$/)),
  options: z.array(text).check(z.maxLength(5)),
  /** Its number among the controls that look the same, and how many of them there are. */
  twin: z.tuple([count, z.int().check(z.positive(), z.maximum(200))]),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the person taught, without what this computer adds to it. */
export const taughtSchema = z.strictObject({
  /** Applies on this host and no other. */
  host: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), z.maxLength(253)),
  screen: z.enum(screenKeys),
  kind: z.enum(fieldKinds),
  /** `false`: the control is not of this kind. */
  is: z.boolean(),
  evidence: evidenceSchema,
});
export type Taught = z.infer<typeof taughtSchema>;

export interface Lesson extends Taught {
  id: string;
  /** Milliseconds since 1970, UTC. */
  taughtAt: number;
  /** Whether it fitted when the screen was last read. `false` means that the screen has changed and the kind is asked about again. */
  fits: boolean;
}
