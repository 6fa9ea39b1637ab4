import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerTools } from '../utils/content/runtime/shared/reader.ts';

/** Added before scripts that read a form. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('reader', [], readerTools));
