import * as z from 'zod/mini';
import { longestSaid, mostParts } from '../../reader/screen-facts.ts';

const shown = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20));

export const text = z.string().check(z.maxLength(400));
const texts = z.array(text).check(z.maxLength(20));
export const count = z.int().check(z.gte(-1));

/** A page as plain data. Checked also where a page answers with them. */
export const factsSchema = z.strictObject({
  controls: z
    .array(
      z.strictObject({
        control: z.enum(['line', 'select', 'textarea', 'radio', 'password']),
        type: text,
        own: text,
        before: texts,
        heading: texts,
        after: text,
        gap: z.nullable(text),
        placeholder: text,
        code: text,
        maxLength: count,
        options: texts,
        form: count,
        section: text,
      }),
    )
    .check(z.maxLength(200)),
  buttons: z.array(z.strictObject({ text, worth: z.number(), form: count, after: count })).check(z.maxLength(400)),
  title: text,
  lang: text,
  translated: z.boolean(),
  gaveUp: z.boolean(),
});

const long = z.string().check(z.maxLength(longestSaid));
/** What a page lets on about which screen it is. */
export const screenFactsSchema = z.strictObject({
  title: text,
  lang: text,
  translated: z.boolean(),
  said: long,
  buttons: long,
  parts: z
    .array(
      z.strictObject({
        is: z.enum(['text', 'link', 'crumb', 'button', 'box']),
        text,
        loud: count,
        type: text,
        code: text,
        form: count,
      }),
    )
    .check(z.maxLength(mostParts)),
});

/** What may name somebody. */
export const seen = z.strictObject({ ids: shown, names: shown });
