import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tools } from '../utils/content/runtime/shared/writer.ts';

/** Where something is written. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('writer', [], tools));
