import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/content/features/describe-page.ts';
import { showLink } from '../utils/content/features/show-link.ts';

/** Added when the popup or a walk has to show a link. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('links', [describePage, showLink]));
