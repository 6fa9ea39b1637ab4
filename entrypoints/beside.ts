import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tools } from '../utils/features/tools/beside.ts';

/** Where a panel stands beside a login, or a new password. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('beside', [], tools));
