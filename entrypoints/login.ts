import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdUntilGuard } from '../utils/content/features/guard/hold-early.ts';
import { guardLogin } from '../utils/content/features/guard/guard-login.ts';

/** On the login screen, and wherever a login may have led. */
export default defineUnlistedScript(() => {
  holdUntilGuard();
  globalThis.ccusAssist?.add('login', [guardLogin]);
});
