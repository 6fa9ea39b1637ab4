import * as z from 'zod/mini';
import { receiptNumber } from '../../ccus/answers.ts';
import { branchKeys, topicKeys } from '../../ccus/inquiry.ts';
import { fieldKinds } from '../../ccus/labels/kinds.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { count, factsSchema, seen, text } from './page-facts.ts';
import { place } from './guard.ts';
import { pageScripts } from '../content-scripts.ts';
import { official, trusted } from './needs.ts';

export const kind = z.enum(fieldKinds);
const kinds = z.array(kind).check(z.maxLength(fieldKinds.length));
const picked = z.strictObject({ topic: z.enum(topicKeys), branch: z.nullable(z.enum(branchKeys)) });
/** Our scripts that a page says it has. */
export const has = z.array(z.enum(pageScripts)).check(z.maxLength(pageScripts.length));

/** What the person decided in the panel. */
export const choices = z.strictObject({
  picked: z.nullable(picked),
  replace: kinds,
  accepted: z.array(text).check(z.maxLength(40)),
});

const held = z.strictObject({
  value: z.string().check(z.maxLength(10_000)),
  options: z.nullable(z.array(z.strictObject({ value: text, text })).check(z.maxLength(300))),
  pattern: text,
  title: text,
});

/** What a page may answer when it is asked what it looks like. */
export const pageLookSchema = z.strictObject({
  look: count,
  screen: z.enum(screenKeys),
  facts: factsSchema,
  held: z.array(z.nullable(held)).check(z.maxLength(200)),
  seen,
  mark: z.string().check(z.regex(/^[①-⑨]?$/)),
  filled: z.boolean(),
});

export const pageFactsSchema = z.strictObject({ screen: z.enum(screenKeys), facts: factsSchema });
export const writtenSchema = z.array(z.strictObject({ at: count, accepted: z.boolean() })).check(z.maxLength(fieldKinds.length));

/** What the messages of the inquiry form's page may hold when they arrive. */
export const inquiryFromPageSchemas = {
  'inquiry/place': official(place),
  'inquiry/placed': official(z.strictObject({})),
  'inquiry/done': trusted(
    z.strictObject({
      receipt: z.string().check(
        z.maxLength(12),
        z.refine((number) => number === '' || receiptNumber.value.test(number)),
      ),
    }),
  ),
};
