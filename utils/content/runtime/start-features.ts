import { browser } from 'wxt/browser';
import type { ScreenKey } from '../../ccus/screens.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { isHere } from './page-registry.ts';
import type { Feature, FeatureContext } from './feature.ts';
import { assistantTools } from './shared/assistant.ts';

type Handlers = Partial<Record<keyof ToPage, (data: never) => unknown>>;

/** Starts the features of each screen that appears, and ends those of the one that went. */
export function runFeatures(): void {
  const assist = isHere() ? globalThis.ccusAssist! : null;
  // A second copy would end the first and lose what it can undo.
  if (!assist || assist.has.includes('assistant')) return;
  assist.has.push('assistant');
  Object.assign(assist.tools, assistantTools);

  const all: Feature[] = [];
  let handlers: Handlers = {};
  let current: AbortController | null = null;
  let context: FeatureContext | null = null;
  const start = (features: readonly Feature[]) => {
    for (const feature of features) if (context && feature.screens?.includes(context.screen) !== false) feature.start(context);
  };

  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { name, data } = (message ?? {}) as { name?: unknown; data?: never };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name as keyof ToPage] as (data: unknown) => unknown;
    Promise.resolve(handle(data)).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);

  assist.add = (script, features, more) => {
    if (assist.has.includes(script)) return;
    assist.has.push(script);
    Object.assign(assist.tools, more);
    all.push(...features);
    start(features);
  };
  assist.follow((screen: ScreenKey) => {
    current?.abort();
    const started = new AbortController();
    current = started;
    handlers = {};
    context = {
      screen,
      signal: started.signal,
      ledger: null,
      on: (name, handle) => {
        handlers[name] = handle;
      },
    };
    start(all);
  });
}
