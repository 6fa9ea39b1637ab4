import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loginFormTools } from '../utils/content/runtime/shared/login-form.ts';

/** Added before scripts that read a login, a code or a new password. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('login-form', [], loginFormTools));
