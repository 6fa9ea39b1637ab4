import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followWalk } from '../utils/content/features/follow-walk.ts';

/** Added in a tab in which a walk is open. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('walk', [followWalk]));
