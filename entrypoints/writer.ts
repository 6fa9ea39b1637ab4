import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writerTools } from '../utils/content/runtime/shared/writer.ts';

/** Where something is written. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('writer', [], writerTools));
