import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdUntilGuard } from '../utils/content/features/guard/hold-early.ts';
import { guardLogin } from '../utils/content/features/guard/guard-login.ts';

/** Added on the login screen, and on every page to which a login may have led. */
export default defineUnlistedScript(() => {
  holdUntilGuard();
  globalThis.ccusAssist?.add('login', [guardLogin]);
});
