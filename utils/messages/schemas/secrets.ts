import * as z from 'zod/mini';
import { official, trusted } from './needs.ts';
import { factsSchema, seen } from './page-facts.ts';

const mark = z.enum(['open', 'good', 'care', 'bad']);
const replace = z.boolean();

/** What the messages of the pages for a new password or a code may hold when they arrive. */
export const secretsFromPageSchemas = {
  'password/rule': trusted(z.strictObject({})),
};

/** What our page in a frame may send there. */
export const secretsFromFrameSchemas = {
  'secret/view': official(z.strictObject({})),
  'secret/press': trusted(
    z.strictObject({
      action: z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('make'), text: z.string().check(z.maxLength(40)), replace }),
        z.strictObject({ do: z.literal('code'), replace }),
        z.strictObject({ do: z.literal('undo') }),
        z.strictObject({ do: z.literal('choose') }),
      ]),
    }),
  ),
};

/** What a page may answer when it is asked how its fields are. */
export const secretLookSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('password'),
    ours: z.boolean(),
    marks: z.strictObject({ length: mark, kinds: mark, wide: mark, signs: mark, other: mark, again: mark }),
  }),
  z.strictObject({ is: z.literal('code'), ours: z.boolean(), facts: factsSchema, seen }),
]);
