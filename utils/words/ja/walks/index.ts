import type { ReadableAtom } from 'nanostores';
import type { WalkKey } from '../../../walks/walk.ts';
import { applyWalkWords } from './apply.ts';
import { feesWalkWords } from './fees.ts';
import { firstStepsWalkWords } from './first-steps.ts';
import { loginWalkWords } from './login.ts';

/** The texts of each walk. That none is missing is checked where they are written. */
export const wordsOfWalks: Partial<Record<WalkKey, ReadableAtom<Readonly<Record<string, string>>>>> = {
  login: loginWalkWords,
  apply: applyWalkWords,
  firstSteps: firstStepsWalkWords,
  fees: feesWalkWords,
};
