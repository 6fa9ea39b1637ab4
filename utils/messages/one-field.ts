import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { OneValue, PlainTrouble } from '../fill/one-value.ts';
import type { OneField } from '../fill/plan-one.ts';
import type { Never } from '../lessons/forbidden.ts';
import type { Conflict, SeenOnPage } from '../profiles/conflict.ts';
import type { Fault } from './protocol.ts';

/** The field in which the cursor stands, as the page tells it. */
export interface FocusedField extends OneField {
  seen: SeenOnPage;
}

/** Why a value did not go into a field yet, or what is to be chosen: shown in our popup, where no page can draw over it. */
export type FieldTrouble =
  | { why: 'fault'; fault: Fault }
  | { why: PlainTrouble }
  | { why: 'never'; never: Never }
  | { why: 'conflict'; conflict: Conflict }
  | { why: 'holdsOther'; current: string; value: string };

/** What the person wanted to put into a field of a tab. */
export interface FieldWish {
  /** `null` while it is to be chosen. */
  what: OneValue | null;
  trouble: FieldTrouble;
  /** Conflicts that the person said are none, see `conflictKey`. */
  accepted: string[];
}

/** Our own pages → background. */
export interface OneFieldFromOwnPage {
  /** What the person wanted to put into a field of this tab and was not done; it is told once. */
  'field/wish': { send: { tabId: number }; get: FieldWish | null };
  /** Something of ours was copied; answered once it is sure to be cleared away. */
  'clipboard/copied': { send: Record<never, never>; get: null };
  /** Puts a value into the field that was asked about. `null` = done. */
  'field/put': { send: { tabId: number; what: OneValue; replace: boolean; accepted: string[] }; get: FieldWish | null };
}

/** Background → content script. */
export interface OneFieldToPage {
  /** The field in which the cursor stands; `null` = in none. It is remembered until the next question. */
  'page/focused': { send: Record<never, never>; get: FocusedField | null };
  /** Writes into the field that was asked about, if it still holds what it held. */
  'page/put': { send: { kind: FieldKind; value: string; current: string }; get: 'filled' | 'refused' | 'moved' };
  /** Takes back what was filled in on this screen. `false` = not all of it. */
  'page/takeBack': { send: Record<never, never>; get: boolean };
}
