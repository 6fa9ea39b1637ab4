import type { WalkKey } from './walk.ts';

/** The walks as they are offered under 「何に困っていますか」: the most common troubles, and the rest behind 「そのほか」. */
export const troubles = ['findId', 'password', 'mail', 'code', 'trouble', 'findForm', 'login'] as const satisfies WalkKey[];
export const otherTroubles = ['otherTopics', 'apply', 'firstSteps', 'fees'] as const satisfies WalkKey[];
