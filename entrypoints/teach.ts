import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawStructure } from '../utils/features/draw-structure.ts';
import { teachField } from '../utils/features/teach-field.ts';

/** Where somebody says that the page is read wrongly, or not at all. */
export default defineUnlistedScript(() => globalThis.ccusAssist?.add('teach', [teachField, drawStructure]));
