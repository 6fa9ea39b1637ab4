import * as z from 'zod/mini';

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
  gaveUp: z.boolean(),
});

/** What may name somebody. */
export const seen = z.strictObject({ ids: shown, names: shown });
