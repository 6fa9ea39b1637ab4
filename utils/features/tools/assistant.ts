import { Fragment, jsx, jsxs } from '../../../components/panel/dom/jsx-runtime.ts';
import { openHost } from '../../../components/panel/host.ts';
import { pointAt } from '../../../components/panel/pointer.tsx';
import { createLedger } from '../../fill/ledger.ts';
import { write } from '../../fill/write.ts';
import { bare, plain, remembered, wordsOf } from '../../reader/text.ts';

/** What several features need, once for all of them; see `scripts/shared-tools.ts`. */
export const tools = { Fragment, jsx, jsxs, openHost, pointAt, createLedger, write, bare, plain, remembered, wordsOf };
