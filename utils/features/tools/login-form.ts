import { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines } from '../../reader/login-form.ts';

/** Reading a form that is about passwords; see `scripts/shared-tools.ts`. */
export const tools = { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines };
