import type { ScreenKey } from '../../ccus/screens.ts';
import type { UndoLog } from '../fill/undo-log.ts';
import type { ResponseOf, RequestOf, ToPage } from '../../messages/protocol.ts';

/** What a feature gets when a screen that it belongs to appears. */
export interface FeatureContext {
  screen: ScreenKey;
  /** Aborted when the screen goes: listeners, observers and panels end with it. */
  signal: AbortSignal;
  /** What was filled on this screen, shared by all features; `null` as long as nothing was. */
  ledger: UndoLog | null;
  /** Answers a message of the background while the screen lasts. */
  on<N extends keyof ToPage>(name: N, handle: (data: RequestOf<N>) => ResponseOf<N> | Promise<ResponseOf<N>>): void;
}

/** One thing we do on a page: one file, one entry in the script of its pages. */
export interface Feature {
  /** The screens it belongs to; without a list it belongs to every screen. */
  screens?: readonly ScreenKey[];
  start(context: FeatureContext): void;
}
