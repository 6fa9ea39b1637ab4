import { boxOf, lay } from '../../panel/box.ts';
import { besideFields } from '../../panel/place-beside-form.ts';
import { followHand } from '../../panel/follow-hand.ts';
import { openFrame } from '../../panel/frame.ts';
import { openMarks, ours } from '../../panel/host.ts';
import { freePlace, isFree, within } from '../../panel/placement.ts';
import { bare, plain, remembered, wordsOf } from '../../../reader/text.ts';

/** What several features need, once for all of them; see `scripts/vite/shared-modules.ts`. */
export const assistantTools = {
  besideFields,
  boxOf,
  followHand,
  freePlace,
  isFree,
  lay,
  openFrame,
  openMarks,
  ours,
  within,
  bare,
  plain,
  remembered,
  wordsOf,
};
