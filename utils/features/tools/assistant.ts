import { besideFields, placeBeside } from '../../../components/panel/beside.ts';
import { foldTo } from '../../../components/panel/fold.ts';
import { grow } from '../../../components/panel/grow.ts';
import { openHost } from '../../../components/panel/host.ts';
import { follow } from '../../../components/panel/move.ts';
import { isFree, within } from '../../../components/panel/place.ts';
import { createLedger } from '../../fill/ledger.ts';
import { write } from '../../fill/write.ts';
import { bare, plain, remembered, wordsOf } from '../../reader/text.ts';

/** What several features need, once for all of them; see `scripts/shared-tools.ts`. */
export const tools = { besideFields, foldTo, follow, grow, isFree, openHost, placeBeside, within, createLedger, write, bare, plain, remembered, wordsOf };
