import { apply } from './apply.ts';
import { code } from './code.ts';
import { feesWalk } from './fees.ts';
import { findForm } from './find-form.ts';
import { findId } from './find-id.ts';
import { firstSteps } from './first-steps.ts';
import { login } from './login.ts';
import { mail } from './mail.ts';
import { otherTopics } from './other-topics.ts';
import { password } from './password.ts';
import { trouble } from './trouble.ts';
import type { Walk, WalkKey } from './walk.ts';

/** Every walk. One is added by a line here and one in `utils/words/ja/walks/index.ts`. */
const walks: Record<WalkKey, Walk> = {
  login,
  findId,
  password,
  mail,
  code,
  trouble,
  findForm,
  otherTopics,
  apply,
  firstSteps,
  fees: feesWalk,
};

export const walkOf = (key: WalkKey): Walk => walks[key];
