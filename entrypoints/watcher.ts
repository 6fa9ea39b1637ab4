import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchScreens } from '../utils/content/runtime/watch-screens.ts';

/**
 * Runs on every official page, so it only finds out whether one of our scripts
 * is wanted. It is a bare script named in the manifest, because the framework's
 * content-script wrapper would double it and posts a message into the page.
 */
export default defineUnlistedScript(watchScreens);
