import * as z from 'zod/mini';
import { walkKeys } from './walk.ts';

const word = z.string().check(z.maxLength(60));

/** One walk that somebody began, as it is stored. */
export const walkRunSchema = z.object({
  id: z.uuid(),
  /** Whom it is about: the profile chosen when it began, or `null`. */
  profileId: z.nullable(z.uuid()),
  progress: z.object({
    walk: z.enum(walkKeys),
    answers: z.record(word, word),
    done: z.record(word, z.enum(['seen', 'answered', 'stored', 'own', 'skipped'])),
    at: z.nullable(word),
  }),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  updatedAt: z.number(),
});
export type WalkRun = z.infer<typeof walkRunSchema>;
