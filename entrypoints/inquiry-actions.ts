import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { act } from '../utils/content/features/inquiry/actions.ts';

/** Where somebody presses something in the panel of an inquiry form. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('inquiry-actions', [], { act }));
