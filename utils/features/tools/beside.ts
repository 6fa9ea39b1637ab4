import { placeBeside } from '../../../components/panel/beside.ts';
import { grow } from '../../../components/panel/grow.ts';
import { follow } from '../../../components/panel/move.ts';
import { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines } from '../../reader/login-form.ts';

/** Standing beside a form that is about passwords; see `scripts/shared-tools.ts`. */
export const tools = { placeBeside, grow, follow, findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines };
