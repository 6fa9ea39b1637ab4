import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFeatures } from '../utils/content/runtime/start-features.ts';

/** What every feature stands on. The background adds it to a page before the first script with features. */
export default defineUnlistedScript(runFeatures);
