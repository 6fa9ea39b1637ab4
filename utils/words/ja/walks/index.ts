import type { WalkKey } from '../../../walks/walk.ts';
import { loginWalkWords } from './login.ts';

/** The texts of each walk. That none is missing is checked where they are written. */
export const wordsOfWalks: Partial<Record<WalkKey, { get(): Readonly<Record<string, string>> }>> = {
  login: loginWalkWords,
};
