import * as z from 'zod/mini';
import { receiptNumber } from '../../ccus/answers.ts';
import { branchKeys, topicKeys } from '../../ccus/inquiry.ts';
import { fieldKinds } from '../../ccus/labels/kinds.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { count, factsSchema, seen, text } from './page-facts.ts';
import { place } from './guard.ts';
import { pageScripts } from '../content-scripts.ts';
import { official, trusted } from './needs.ts';

const nothing = z.strictObject({});
const kinds = z.array(z.enum(fieldKinds)).check(z.maxLength(fieldKinds.length));
const picked = z.strictObject({ topic: z.enum(topicKeys), branch: z.nullable(z.enum(branchKeys)) });
/** Our scripts that a page says it has. */
export const has = z.array(z.enum(pageScripts)).check(z.maxLength(pageScripts.length));
/** What all fields of a screen together may be filled with. */
const longestPlan = 100_000;

const held = z.strictObject({
  value: z.string().check(z.maxLength(10_000)),
  options: z.nullable(z.array(z.strictObject({ value: text, text })).check(z.maxLength(300))),
  pattern: text,
  title: text,
});

/** What the messages of the inquiry form's panel may hold when they arrive. */
export const inquiryFromPageSchemas = {
  'inquiry/start': official(nothing),
  'inquiry/actions': official(z.strictObject({ has })),
  'inquiry/look': official(
    z.strictObject({
      screen: z.enum(screenKeys),
      facts: factsSchema,
      held: z.array(z.nullable(held)).check(z.maxLength(200)),
      seen,
      mark: z.string().check(z.regex(/^[①-⑨]?$/)),
      picked: z.nullable(picked),
      replace: kinds,
      accepted: z.array(text).check(z.maxLength(40)),
      shown: z.nullable(z.string().check(z.maxLength(longestPlan))),
      filled: z.boolean(),
      taught: z.nullable(z.enum(fieldKinds)),
    }),
  ),
  'inquiry/outcome': trusted(
    z.strictObject({
      rows: z
        .array(z.strictObject({ kind: z.enum(fieldKinds), at: count, name: text, outcome: z.enum(['filled', 'refused', 'left', 'not']) }))
        .check(z.maxLength(fieldKinds.length)),
      wiped: kinds,
    }),
  ),
  'inquiry/place': official(place),
  'inquiry/filled': trusted(picked),
  'inquiry/done': trusted(
    z.strictObject({
      receipt: z.string().check(
        z.maxLength(12),
        z.refine((number) => number === '' || receiptNumber.value.test(number)),
      ),
    }),
  ),
  'host/confirm': official(nothing),
};
