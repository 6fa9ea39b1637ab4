import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdUntilGuard } from '../utils/features/guard/early.ts';
import { guardLogin } from '../utils/features/guard/guard-login.ts';

/** On the login screen, and wherever a login may have led. */
export default defineUnlistedScript(() => {
  holdUntilGuard();
  globalThis.ccusAssist?.add('login', [guardLogin]);
});
