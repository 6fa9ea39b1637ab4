import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/features/describe-page.ts';
import { fillInquiry } from '../utils/features/fill-inquiry.tsx';
import { guardLogin } from '../utils/features/guard/guard-login.ts';
import { runFeatures } from '../utils/features/run.ts';
import { showLink } from '../utils/features/show-link.ts';

/**
 * The part of the content script that does the work. The background injects it
 * where the watcher or the popup asks for it, so every other page is spared it.
 */
export default defineUnlistedScript(() => {
  runFeatures([describePage, showLink, fillInquiry, guardLogin]);
});
