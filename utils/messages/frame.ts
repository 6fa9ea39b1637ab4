import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { InquiryChoices, InquiryAction, InquiryAnswer, InquiryView } from './inquiry.ts';

/** What our page in a frame may show beside a site's page; each kind has a frame of its own. */
export const frameKinds = ['inquiry'] as const;
export type FrameKind = (typeof frameKinds)[number];

/** Content script → background. */
export interface FrameFromPage {
  /** The script is about to place a frame, and will hand it this word. It is good once. */
  'frame/open': { send: { kind: FrameKind; word: string }; get: null };
}

/** Our page in a frame → background. Heard from a frame only after its word was the one that this tab's script announced. */
export interface FromFrame {
  'frame/hello': { send: { word: string }; get: { kind: FrameKind } };
  /** What there is to be shown now. */
  'inquiry/view': { send: InquiryChoices; get: InquiryView };
  /** Something was pressed, and the button had been seen long enough. */
  'inquiry/press': { send: { action: InquiryAction; choices: InquiryChoices }; get: InquiryAnswer };
}

/** Background → our page in a frame. */
export interface ToFrame {
  /** Who is chosen, or what is known of them, has changed. */
  'frame/refresh': { send: Record<never, never>; get: true };
  /** Pressed in the popup, or on the keyboard: does what the panel's own button does, held to the same. */
  'frame/press': { send: { what: 'fill' | 'undo' }; get: true };
}

/**
 * The line between a frame and the script that placed it: where the frame stands, and that it should ask anew.
 * Nothing personal, no word and no decision goes over it; those go through the background, which checks who speaks.
 */
export type FromPanel =
  /** How high it wants to be. CSS pixels. */
  | { what: 'height'; height: number }
  /** Folded or opened by the person. */
  | { what: 'fold'; folded: boolean }
  /** The header was taken; from now on the pointer is followed. Its place on the screen. */
  | { what: 'grab'; x: number; y: number }
  /** The pointer goes on inside the frame; `done` with the last one. */
  | { what: 'drag'; x: number; y: number; done: boolean }
  /** Moved by a key. CSS pixels. */
  | { what: 'step'; x: number; y: number }
  /** It knows that it is about to be moved: what is pressed right after does not count. */
  | { what: 'ready'; move: number }
  /** What the person asked for has come: the focus goes into the frame, unless it is at work in the page. */
  | { what: 'focus' }
  /** The focus goes back to where it was in the page. */
  | { what: 'leave' };

export type ToPanel =
  /** Another screen has come, or the first. */
  | { what: 'begin' }
  /** The screen has gone: nothing is shown any more. */
  | { what: 'over' }
  /** How high it may be. CSS pixels. */
  | { what: 'room'; height: number }
  | { what: 'folded'; folded: boolean }
  /** It is about to be moved by something else than the person's own hand. */
  | { what: 'moving'; move: number }
  /** Whether all of it can be seen, where only the script can tell. */
  | { what: 'clear'; clear: boolean }
  /** The fields of the page, or what stands in them, have changed. */
  | { what: 'changed' }
  /** Kinds whose value the site took away again. */
  | { what: 'wiped'; kinds: FieldKind[] }
  /** It has the focus now. */
  | { what: 'focused' };
