import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noteReceipt } from '../utils/content/features/note-receipt.ts';

/** Added on the screen after sending an inquiry. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('receipt', [noteReceipt]));
