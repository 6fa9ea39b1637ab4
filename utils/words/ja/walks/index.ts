import type { ReadableAtom } from 'nanostores';
import type { WalkKey } from '../../../walks/walk.ts';
import { applyWalkWords } from './apply.ts';
import { codeWalkWords } from './code.ts';
import { feesWalkWords } from './fees.ts';
import { findFormWords } from './find-form.ts';
import { findIdWords } from './find-id.ts';
import { firstStepsWalkWords } from './first-steps.ts';
import { loginWalkWords } from './login.ts';
import { mailWalkWords } from './mail.ts';
import { otherTopicsWords } from './other-topics.ts';
import { passwordWalkWords } from './password.ts';
import { troubleWords } from './trouble.ts';

/** The texts of each walk. Their own files check that none is missing. */
export const wordsOfWalks: Record<WalkKey, ReadableAtom<Readonly<Record<string, string>>>> = {
  login: loginWalkWords,
  findId: findIdWords,
  password: passwordWalkWords,
  mail: mailWalkWords,
  code: codeWalkWords,
  trouble: troubleWords,
  findForm: findFormWords,
  otherTopics: otherTopicsWords,
  apply: applyWalkWords,
  firstSteps: firstStepsWalkWords,
  fees: feesWalkWords,
};
