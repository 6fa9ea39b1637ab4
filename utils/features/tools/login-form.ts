import { placeBeside } from '../../../components/panel/beside.ts';
import { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines } from '../../reader/login-form.ts';

/** Reading a form that is about passwords, and standing beside it; see `scripts/shared-tools.ts`. */
export const tools = { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, placeBeside, typedId, visibleLines };
