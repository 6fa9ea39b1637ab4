import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillInquiry } from '../utils/content/features/inquiry/panel.ts';

/** Added on the screens of the inquiry form. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('inquiry', [fillInquiry]));
