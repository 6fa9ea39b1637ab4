import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followWalk } from '../utils/content/features/follow-walk.ts';

/** In a tab in which a walk goes on. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('walk', [followWalk]));
