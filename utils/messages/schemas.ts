import * as z from 'zod/mini';
import { receiptNumber } from '../ccus/answers.ts';
import { branchKeys, topicKeys } from '../ccus/inquiry.ts';
import { fieldKinds } from '../ccus/labels.ts';
import { screenKeys } from '../ccus/screens.ts';
import { guardFromPageSchemas, guardFromPopupSchemas } from './guard-schemas.ts';
import { pageScripts } from './page-scripts.ts';
import type { FromPage, FromPopup, Send } from './protocol.ts';
import { walksFromPageSchemas, walksFromPopupSchemas } from './walks-schemas.ts';

/**
 * What a message may hold when it arrives. A page could be hostile and a
 * content script old, so sizes are bounded as well as shapes.
 */
type Schemas<Names extends keyof (FromPage & FromPopup)> = {
  [N in Names]: z.ZodMiniType<Send<N>>;
};

const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.int().check(z.nonnegative()) });
const shown = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20));

const text = z.string().check(z.maxLength(400));
const texts = z.array(text).check(z.maxLength(20));
const count = z.int().check(z.gte(-1));

/** Checked also where a page answers with them. */
export const factsSchema = z.strictObject({
  controls: z.array(
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
  ).check(z.maxLength(200)),
  buttons: z.array(z.strictObject({ text, worth: z.number(), form: count, after: count })).check(z.maxLength(400)),
  title: text,
  gaveUp: z.boolean(),
});

const seen = z.strictObject({ ids: shown, names: shown });

export const fromPageSchemas: Schemas<keyof FromPage> = {
  'assist/screen': z.strictObject({
    screen: z.enum(screenKeys),
    has: z.array(z.enum(pageScripts)).check(z.maxLength(pageScripts.length)),
  }),
  'assist/state': nothing,
  'assist/fields': z.strictObject({ screen: z.enum(screenKeys), facts: factsSchema }),
  'lesson/begin': z.strictObject({ kind: z.enum(fieldKinds) }),
  'lesson/judge': z.strictObject({ kind: z.enum(fieldKinds), facts: factsSchema }),
  'lesson/teach': z.strictObject({
    screen: z.enum(screenKeys), kind: z.enum(fieldKinds), is: z.boolean(), facts: factsSchema, at: z.int().check(z.nonnegative(), z.maximum(199)),
  }),
  'lesson/over': nothing,
  'structure/open': nothing,
  'assist/values': z.strictObject({
    wanted: z
      .array(
        z.strictObject({
          kind: z.enum(fieldKinds), type: text, hint: text, placeholder: text, pattern: text, maxLength: count, splitAddress: z.boolean(),
        }),
      )
      .check(z.maxLength(fieldKinds.length)),
    topic: z.nullable(z.enum(topicKeys)),
    branch: z.nullable(z.enum(branchKeys)),
    seen,
  }),
  'inquiry/filled': z.strictObject({ topic: z.enum(topicKeys), branch: z.nullable(z.enum(branchKeys)) }),
  'inquiry/done': z.strictObject({
    receipt: z.string().check(z.maxLength(12), z.refine((number) => number === '' || receiptNumber.value.test(number))),
  }),
  'password/kit': nothing,
  'code/look': z.strictObject({ seen }),
  'code/take': z.strictObject({ facts: factsSchema, seen }),
  'host/confirm': nothing,
  'popup/open': nothing,
  ...guardFromPageSchemas,
  ...walksFromPageSchemas,
};

export const fromPopupSchemas: Schemas<keyof FromPopup> = {
  'tab/state': tab,
  'people/first': nothing,
  'grant/give': z.strictObject({ tabId: z.int().check(z.nonnegative()), profileId: z.uuid() }),
  'grant/end': tab,
  'inquiry/open': tab,
  'inquiries/changed': nothing,
  'inquiry/message': nothing,
  'link/show': tab,
  'structure/take': tab,
  'fill/now': tab,
  'fill/undo': tab,
  'host/allow': z.strictObject({
    tabId: z.int().check(z.nonnegative()),
    host: z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/)),
  }),
  ...guardFromPopupSchemas,
  ...walksFromPopupSchemas,
};
