import * as z from 'zod/mini';
import { fieldKinds } from '../../ccus/labels/kinds.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { oneValues } from '../../fill/one-value.ts';
import { factsSchema, seen } from './page-facts.ts';
import { guardFromPageSchemas, guardFromOwnPageSchemas } from './guard.ts';
import { has, inquiryFromPageSchemas } from './inquiry.ts';
import type { AddressNeed, FromPage, FromOwnPage, RequestOf } from '../protocol.ts';
import { official, trusted } from './needs.ts';
import { walksFromPageSchemas, walksFromOwnPageSchemas } from './walks.ts';

/**
 * What a message may hold when it arrives, and what the address of its page must be. A page could be hostile and a
 * content script old, so sizes are bounded as well as shapes.
 */
type PageSchemas = {
  [N in keyof FromPage]: { needs: AddressNeed; data: z.ZodMiniType<RequestOf<N>> };
};
type OwnPageSchemas = {
  [N in keyof FromOwnPage]: z.ZodMiniType<RequestOf<N>>;
};

const nothing = z.strictObject({});
const tab = z.strictObject({ tabId: z.int().check(z.nonnegative()) });
export const fromPageSchemas: PageSchemas = {
  'assist/screen': official(z.strictObject({ screen: z.enum(screenKeys), has })),
  ...inquiryFromPageSchemas,
  'assist/fields': official(z.strictObject({ screen: z.enum(screenKeys), facts: factsSchema })),
  'lesson/begin': trusted(z.strictObject({ kind: z.enum(fieldKinds) })),
  'lesson/judge': trusted(z.strictObject({ kind: z.enum(fieldKinds), facts: factsSchema })),
  'lesson/teach': trusted(
    z.strictObject({
      screen: z.enum(screenKeys),
      kind: z.enum(fieldKinds),
      is: z.boolean(),
      facts: factsSchema,
      at: z.int().check(z.nonnegative(), z.maximum(199)),
    }),
  ),
  'lesson/over': official(nothing),
  'structure/open': official(nothing),
  'password/kit': trusted(nothing),
  'code/look': trusted(z.strictObject({ seen })),
  'code/take': trusted(z.strictObject({ facts: factsSchema, seen })),
  'popup/open': official(nothing),
  ...guardFromPageSchemas,
  ...walksFromPageSchemas,
};

export const fromOwnPageSchemas: OwnPageSchemas = {
  'tab/state': tab,
  'people/first': nothing,
  'grant/give': z.strictObject({ tabId: z.int().check(z.nonnegative()), profileId: z.uuid() }),
  'grant/end': tab,
  'inquiry/open': tab,
  'inquiries/changed': nothing,
  'inquiry/message': nothing,
  'clipboard/copied': nothing,
  'field/wish': tab,
  'field/put': z.strictObject({
    tabId: z.int().check(z.nonnegative()),
    what: z.enum(oneValues),
    replace: z.boolean(),
    accepted: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20)),
  }),
  'link/show': tab,
  'structure/take': tab,
  'fill/now': tab,
  'fill/undo': tab,
  'host/allow': z.strictObject({
    tabId: z.int().check(z.nonnegative()),
    host: z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/)),
  }),
  ...guardFromOwnPageSchemas,
  ...walksFromOwnPageSchemas,
};
