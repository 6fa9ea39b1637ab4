import { apply } from './definitions/application.ts';
import { code } from './definitions/code.ts';
import { feesWalk } from './definitions/fees.ts';
import { findForm } from './definitions/find-form.ts';
import { findId } from './definitions/find-id.ts';
import { firstSteps } from './definitions/first-steps.ts';
import { login } from './definitions/login.ts';
import { mail } from './definitions/mail.ts';
import { otherTopics } from './definitions/other-topics.ts';
import { password } from './definitions/password.ts';
import { trouble } from './definitions/trouble.ts';
import type { Walk, WalkKey } from './walk.ts';

/** Every walk. To add one, add a line here and one in `utils/words/ja/walks/index.ts`. */
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
