import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { changePassword } from '../utils/content/features/secrets/change-password.ts';
import { securityCode } from '../utils/content/features/secrets/security-code.ts';

/** Added on the screens of a new password and of the security code. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('secrets', [changePassword, securityCode]));
