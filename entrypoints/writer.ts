import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writerTools } from '../utils/content/runtime/shared/writer.ts';

/** Added before scripts that write into a page. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('writer', [], writerTools));
