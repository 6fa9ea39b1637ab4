import { besideFields } from '../../../components/panel/beside-fields.ts';
import { foldTo } from '../../../components/panel/fold.ts';
import { grow } from '../../../components/panel/grow.ts';
import { openHost, ours } from '../../../components/panel/host.ts';
import { follow } from '../../../components/panel/move.ts';
import { freePlace, isFree, within } from '../../../components/panel/place.ts';
import { bare, plain, remembered, wordsOf } from '../../reader/text.ts';

/** What several features need, once for all of them; see `scripts/shared-tools.ts`. */
export const tools = { besideFields, foldTo, follow, freePlace, grow, isFree, openHost, ours, within, bare, plain, remembered, wordsOf };
