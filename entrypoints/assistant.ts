import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeatures } from '../utils/content/runtime/start-features.ts';

/** The base of every feature. The background adds it to a page before the first script with features. */
export default defineUnlistedScript(runFeatures);
