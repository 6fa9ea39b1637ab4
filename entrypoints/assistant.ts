import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/features/describe-page.ts';
import { fillInquiry } from '../utils/features/fill-inquiry.tsx';
import { followWalk } from '../utils/features/follow-walk.ts';
import { guardLogin } from '../utils/features/guard/guard-login.ts';
import { noteReceipt } from '../utils/features/note-receipt.ts';
import { runFeatures } from '../utils/features/run.ts';
import { showLink } from '../utils/features/show-link.ts';

declare global {
  /** Set in our own world once the assistant lives in this document. */
  var ccusAssistLives: boolean | undefined;
}

/**
 * The part of the content script that does the work. The background injects it
 * where the watcher or the popup asks for it, so every other page is spared it.
 */
export default defineUnlistedScript(() => {
  // A second copy would end the first and lose what it can undo.
  if (globalThis.ccusAssistLives) return;
  globalThis.ccusAssistLives = true;
  runFeatures([describePage, showLink, fillInquiry, noteReceipt, guardLogin, followWalk]);
});
