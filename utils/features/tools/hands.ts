import { isClear } from '../../../components/panel/clear.ts';
import { createLedger } from '../../fill/ledger.ts';
import { write } from '../../fill/write.ts';

/** Writing into a page, once the person pressed; see `scripts/shared-tools.ts`. */
export const tools = { createLedger, isClear, write };
