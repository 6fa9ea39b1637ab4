import * as z from 'zod/mini';
import { fieldKinds } from '../../ccus/labels/kinds.ts';
import { frameKinds } from '../frame.ts';
import { choices, kind } from './inquiry.ts';
import { official } from './needs.ts';
import { count } from './page-facts.ts';

/** Made anew for each frame; see `openFrame`. */
const word = z.uuid();
const nothingMore = <Do extends string>(what: Do) => z.strictObject({ do: z.literal(what) });

export const frameFromPageSchemas = {
  'frame/open': official(z.strictObject({ kind: z.enum(frameKinds), word })),
};

/** What our page in a frame may send. */
export const frameSchemas = {
  'frame/hello': official(z.strictObject({ word })),
  'inquiry/view': official(choices),
  'inquiry/press': official(
    z.strictObject({
      action: z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('fill'), shown: z.nullable(z.string().check(z.maxLength(100_000))) }),
        z.strictObject({ do: z.literal('not'), look: count, kind: z.enum(fieldKinds), at: count, filled: z.boolean() }),
        z.strictObject({ do: z.literal('teach'), kind }),
        nothingMore('undo'),
        nothingMore('confirmHost'),
        nothingMore('choose'),
        nothingMore('structure'),
      ]),
      choices,
    }),
  ),
};
