import { apply } from './apply.ts';
import { feesWalk } from './fees.ts';
import { firstSteps } from './first-steps.ts';
import { login } from './login.ts';
import type { Walk, WalkKey } from './walk.ts';

/** Every walk. One is added by a line here and one in `utils/words/ja/walks/index.ts`. */
export const walks: readonly Walk[] = [login, apply, firstSteps, feesWalk];

export const walkOf = (key: WalkKey): Walk | undefined => walks.find((walk) => walk.key === key);
