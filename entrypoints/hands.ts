import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tools } from '../utils/features/tools/hands.ts';

/** Where something is written. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('hands', [], tools));
