import { isClear } from '../../panel/unobscured.ts';
import { createUndoLog } from '../../fill/undo-log.ts';
import { write } from '../../fill/write.ts';

/** Writing into a page, once the person pressed; see `scripts/vite/shared-modules.ts`. */
export const writerTools = { createUndoLog, isClear, write };
