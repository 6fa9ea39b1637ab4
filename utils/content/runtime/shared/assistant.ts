import { besideFields } from '../../panel/place-beside-form.ts';
import { collapse } from '../../panel/collapse.ts';
import { renderTree } from '../../panel/render-tree.ts';
import { openHost, ours } from '../../panel/host.ts';
import { follow } from '../../panel/drag.ts';
import { freePlace, isFree, within } from '../../panel/placement.ts';
import { bare, plain, remembered, wordsOf } from '../../../reader/text.ts';

/** What several features need, once for all of them; see `scripts/vite/shared-modules.ts`. */
export const assistantTools = {
  besideFields,
  collapse,
  follow,
  freePlace,
  renderTree,
  isFree,
  openHost,
  ours,
  within,
  bare,
  plain,
  remembered,
  wordsOf,
};
