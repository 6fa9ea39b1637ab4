import { BesideField } from '../../panel/beside-field.ts';
import { placeBeside } from '../../panel/place-beside-field.ts';
import { findDoor, findLoginForm, isBlank, isEmpty, isLoginButton, operable, typedId, visibleLines } from '../../page/login-form.ts';

/** Reading a form that is about passwords, and standing beside it; see `scripts/vite/shared-modules.ts`. */
export const loginFormTools = {
  BesideField,
  findDoor,
  findLoginForm,
  isBlank,
  isEmpty,
  isLoginButton,
  operable,
  placeBeside,
  typedId,
  visibleLines,
};
