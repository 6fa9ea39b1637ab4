import type { FrameKind, FromPanel, ToPanel } from '../../utils/messages/frame.ts';
import { requestBackground } from '../../utils/messages/send.ts';

/** The line to the script that placed this frame: where it stands, and when to ask anew. */
export interface Line {
  tell(message: FromPanel): void;
  /** @returns ends the listening. */
  listen(hear: (message: ToPanel) => void): () => void;
  /** From now on what was said is heard, also what was said before. */
  open(): void;
}

function lineOver(port: MessagePort): Line {
  const listeners = new Set<(message: ToPanel) => void>();
  port.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => listeners.forEach((hear) => hear(data)));
  return {
    tell: (message) => port.postMessage(message),
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    open: () => port.start(),
  };
}

/**
 * Waits until somebody hands this frame a word that the background knows: then it was placed by a script of ours.
 * Whoever else puts our page into a frame has no such word, and the frame stays blank.
 */
export function awaitLine(then: (kind: FrameKind, line: Line) => void): void {
  const over = new AbortController();
  addEventListener(
    'message',
    async ({ data, ports: [port] }) => {
      if (typeof data !== 'string' || !port) return;
      const hello = await requestBackground('frame/hello', { word: data });
      if (!hello.ok || over.signal.aborted) return;
      over.abort();
      then(hello.value.kind, lineOver(port));
    },
    { signal: over.signal },
  );
}
