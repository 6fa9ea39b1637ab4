import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/content/features/describe-page.ts';
import { showLink } from '../utils/content/features/show-link.ts';

/** Where somebody asks for a way: the popup, or a walk. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('links', [describePage, showLink]));
