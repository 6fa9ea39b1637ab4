import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatherScreen } from '../utils/content/page/screen-facts.ts';

/** Where a page may be one of the screens that we help on. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('screen-facts', [], { gatherScreen }));
