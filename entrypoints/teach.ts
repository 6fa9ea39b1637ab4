import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawStructure } from '../utils/content/features/export-structure.ts';
import { teachField } from '../utils/content/features/teach-field.ts';

/** Added when the person says that the page is read wrongly, or not at all. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('teach', [teachField, drawStructure]));
