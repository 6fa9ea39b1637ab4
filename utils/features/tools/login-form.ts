import { findDoor, findLoginForm, isEmpty, isLoginButton, operable, typedId, visibleLines } from '../../reader/login-form.ts';

/** Reading a form that is about passwords; see `scripts/shared-tools.ts`. */
export const tools = { findDoor, findLoginForm, isEmpty, isLoginButton, operable, typedId, visibleLines };
