import { login } from './login.ts';
import type { Walk, WalkKey } from './walk.ts';

/** Every walk. One is added by a line here and one in `utils/words/ja/walks/index.ts`. */
export const walks: readonly Walk[] = [login];

export const walkOf = (key: WalkKey): Walk | undefined => walks.find((walk) => walk.key === key);
