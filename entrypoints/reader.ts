import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tools } from '../utils/features/tools/reader.ts';

/** Where a form is read. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('reader', [], tools));
