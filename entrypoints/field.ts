import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillOneField } from '../utils/content/features/fill-one-field.ts';

/** Added when the person wants one value in one field. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('field', [fillOneField]));
