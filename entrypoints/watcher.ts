import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchScreens } from '../utils/content/runtime/watch-screens.ts';

/**
 * Runs on every official page, so it only finds out whether one of our scripts
 * is needed there. The manifest names it as a plain script, because the
 * framework's wrapper would double its size and posts a message into the page.
 */
export default defineUnlistedScript(watchScreens);
