import { browser } from 'wxt/browser';
import type { ToFrame } from '../../utils/messages/frame.ts';
import type { RequestOf } from '../../utils/messages/protocol.ts';

export type FrameListeners = { [N in keyof ToFrame]: (data: RequestOf<N>) => Promise<unknown> };

/**
 * Hears what the background sends to this frame, and answers once it is done. What scripts in pages say to the
 * background arrives here as well, and is none of our business.
 */
export function listenToBackground(listeners: FrameListeners): () => void {
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }, respond: (answer: true) => void) => {
    const { name, data } = (message ?? {}) as { name?: keyof ToFrame; data?: never };
    if (sender.id !== browser.runtime.id || sender.tab || !name || !Object.hasOwn(listeners, name)) return undefined;
    void (listeners[name] as (data: unknown) => Promise<unknown>)(data).then(() => respond(true));
    return true;
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
