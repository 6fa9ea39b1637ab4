import * as z from 'zod/mini';
import { official } from './needs.ts';

const nothing = z.strictObject({});
const tabId = z.int().check(z.nonnegative());

/** What an ID field can hold; longer texts are no ID. */
const id = z.string().check(z.maxLength(60));
const key = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const status = z.int().check(z.gte(0), z.lte(999));
const pixel = z.number().check(z.gte(-100_000), z.lte(100_000));

/** Where somebody put a panel. */
export const place = z.strictObject({ x: pixel, y: pixel });

const seen = z.strictObject({
  login: z.boolean(),
  lines: z.array(z.string().check(z.maxLength(160))).check(z.maxLength(80)),
  blank: z.boolean(),
  statuses: z.array(status).check(z.maxLength(400)),
  load: z.nullable(status),
  settled: z.boolean(),
});

const correction = z.enum(['more', 'less', 'reset']);

/** What the login guard's messages may hold when they arrive. */
export const guardFromPageSchemas = {
  'guard/start': official(nothing),
  'guard/look': official(
    z.strictObject({
      id: z.nullable(id),
      byHand: z.boolean(),
      seen: z.nullable(seen),
      waited: z.boolean(),
      jumped: z.boolean(),
    }),
  ),
  'guard/try': official(z.strictObject({ id, seen })),
  'guard/place': official(
    z.strictObject({
      at: z.nullable(place),
      folded: z.boolean(),
    }),
  ),
};

/** What our page in a frame may send about a login. */
export const guardFromFrameSchemas = {
  'guard/renew': official(z.strictObject({ jumped: z.boolean() })),
  'guard/press': official(
    z.strictObject({
      what: z.enum(['in', 'wrong', 'locked', 'more', 'less', 'reset', 'inquiry', 'reissue', 'settings', 'fold', 'storedId']),
    }),
  ),
  'lastTry/answer': official(z.strictObject({ answer: z.enum(['go', 'stop', '']) })),
};

export const guardFromOwnPageSchemas = {
  'guard/tab': z.strictObject({ tabId }),
  'guard/rows': nothing,
  'guard/correct': z.strictObject({ key, what: correction }),
  'guard/settings': z.strictObject({ brake: z.boolean() }),
  'guard/forgetTexts': nothing,
};
