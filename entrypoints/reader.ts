import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerTools } from '../utils/content/runtime/shared/reader.ts';

/** Where a form is read. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('reader', [], readerTools));
