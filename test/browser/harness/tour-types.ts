import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

export interface TourContext {
  readonly session: Session;
  /** The page whose picture is taken after the step. A step about the popup sets it to the popup. */
  page: Page;
  /** Takes one more picture within a step. */
  shot(name: string): Promise<void>;
}

export interface TourStep {
  /** Part of the picture's file name. */
  name: string;
  /** Japanese, printed before the step. */
  title: string;
  /** Does the step, checks what must be seen, and returns what was seen, to be printed. */
  run(t: TourContext): Promise<string>;
}
