import * as z from 'zod/mini';
import { fieldKinds } from '../../ccus/labels/kinds.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { factsSchema, seen } from './page-facts.ts';
import { guardFromPageSchemas, guardFromPopupSchemas } from './guard.ts';
import { has, inquiryFromPageSchemas } from './inquiry.ts';
import type { FromPage, FromOwnPage, RequestOf } from '../protocol.ts';
import { walksFromPageSchemas, walksFromPopupSchemas } from './walks.ts';

/**
 * What a message may hold when it arrives. A page could be hostile and a
 * content script old, so sizes are bounded as well as shapes.
 */
type Schemas<Names extends keyof (FromPage & FromOwnPage)> = {
  [N in Names]: z.ZodMiniType<RequestOf<N>>;
};

const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.int().check(z.nonnegative()) });
export const fromPageSchemas: Schemas<keyof FromPage> = {
  'assist/screen': z.strictObject({ screen: z.enum(screenKeys), has }),
  ...inquiryFromPageSchemas,
  'assist/fields': z.strictObject({ screen: z.enum(screenKeys), facts: factsSchema }),
  'lesson/begin': z.strictObject({ kind: z.enum(fieldKinds) }),
  'lesson/judge': z.strictObject({ kind: z.enum(fieldKinds), facts: factsSchema }),
  'lesson/teach': z.strictObject({
    screen: z.enum(screenKeys), kind: z.enum(fieldKinds), is: z.boolean(), facts: factsSchema, at: z.int().check(z.nonnegative(), z.maximum(199)),
  }),
  'lesson/over': nothing,
  'structure/open': nothing,
  'password/kit': nothing,
  'code/look': z.strictObject({ seen }),
  'code/take': z.strictObject({ facts: factsSchema, seen }),
  'popup/open': nothing,
  ...guardFromPageSchemas,
  ...walksFromPageSchemas,
};

export const fromOwnPageSchemas: Schemas<keyof FromOwnPage> = {
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
