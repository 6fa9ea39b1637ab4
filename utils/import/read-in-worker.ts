import { ImportFault } from './fault.ts';
import { limits } from './limits.ts';
import type { RosterAnswer, RosterRequest } from './roster-worker.ts';
import type { Roster } from './roster.ts';

const start = () => new Worker(new URL('./roster-worker.ts', import.meta.url), { type: 'module' });

let ready: Worker | null = null;

/** Starts the reader before there is a file, so that nobody waits for it. */
export function readyReader(): void {
  ready ??= start();
}

/** @returns a reader that nobody else has; each reads one file. */
function takeReader(): Worker {
  const reader = ready ?? start();
  ready = null;
  return reader;
}

/**
 * Reads a roster beside the page, so that the page stays answerable.
 *
 * @param explained folded headings and their items.
 * @param signal ends the reading at once.
 * @throws {ImportFault}
 * @throws the signal's reason.
 */
export function readRosterFile(file: File, explained: ReadonlyMap<string, string>, signal: AbortSignal): Promise<Roster> {
  if (file.size > limits.fileBytes) return Promise.reject(new ImportFault('tooBig'));
  const worker = takeReader();
  const { promise, resolve, reject } = Promise.withResolvers<Roster>();
  signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<RosterAnswer>) => {
    if (data.ok) resolve(data.roster);
    else reject(new ImportFault(data.fault, { row: data.row }));
  });
  // Out of memory, for one.
  worker.addEventListener('error', (cause) => reject(new ImportFault('unreadable', { cause })));
  worker.postMessage({ file, explained } satisfies RosterRequest, { transfer: [] });
  return promise.finally(() => worker.terminate());
}
