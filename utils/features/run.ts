import { browser } from 'wxt/browser';
import { createLedger } from '../fill/ledger.ts';
import type { ToPage } from '../messages/protocol.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { readScreen } from '../reader/screen.ts';
import { watchPage } from './watch-page.ts';

type Handlers = Partial<Record<keyof ToPage, (data: never) => unknown>>;

/** Starts the features of each screen that appears, and ends those of the one that went. */
export function runFeatures(features: readonly Feature[]): void {
  let handlers: Handlers = {};
  let current: AbortController | null = null;

  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { name, data } = (message ?? {}) as { name?: unknown; data?: never };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as keyof ToPage] as (data: unknown) => unknown;
    Promise.resolve(handle(data)).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);

  watchPage(readScreen, (screen) => {
    current?.abort();
    const started = new AbortController();
    current = started;
    handlers = {};
    const context: FeatureContext = {
      screen,
      signal: started.signal,
      ledger: createLedger(),
      on: (name, handle) => {
        handlers[name] = handle;
      },
    };
    for (const feature of features) {
      if (feature.screens.includes(screen)) feature.start(context);
    }
  }, new AbortController().signal);
}
