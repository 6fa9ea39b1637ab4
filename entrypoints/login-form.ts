import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loginFormTools } from '../utils/content/runtime/shared/login-form.ts';

/** Where a login, a code or a new password is read. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('login-form', [], loginFormTools));
