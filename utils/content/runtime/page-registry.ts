import type { ScreenKey } from '../../ccus/screens.ts';
import type { PageScript } from '../../messages/content-scripts.ts';
import type { InquiryStart } from '../../messages/inquiry.ts';
import type { Answer } from '../../messages/protocol.ts';
import type { Feature } from './feature.ts';

/**
 * What lives of us in one document. Each script leaves here what the next ones
 * build on; it lies in our own world, where the page cannot reach it.
 */
export interface Assist {
  /** The scripts that are there. */
  has: PageScript[];
  /** Functions that later scripts share instead of carrying a copy. */
  tools: Record<string, unknown>;
  /** What the background says about the screen shown now, once it has been told of it. */
  told: Promise<Answer<InquiryStart | null>> | null;
  /** From now on every screen is told of, also where the watcher sees no business of ours. */
  follow(onScreen: (screen: ScreenKey) => void): void;
  /**
   * Starts the features of a script, now and on every screen to come, and takes
   * its tools. A script that is there already adds nothing.
   */
  add(script: PageScript, features: readonly Feature[], tools?: Assist['tools']): void;
}

declare global {
  var ccusAssist: Assist | undefined;
}

/** Whether the watcher is here. Not by the name alone: an element of the page with such an id would answer to it. */
export const isHere = (): boolean => Object.hasOwn(globalThis, 'ccusAssist');
