import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** The thread's own clock, which stands still while the computer does something else. Microseconds. */
  tts?: number;
  tdur?: number;
  args?: { data?: { url?: string; isOutermostMainFrame?: boolean } };
}

/**
 * `v8.execute` tells of the microtasks that run after an answer to a message:
 * without it, all that an extension does on an answer would go unseen.
 */
const categories = ['devtools.timeline', 'v8', 'v8.execute'];

/** Work that scripts make on the main thread: compiling, evaluating and calling back. */
const scriptWork = new Set([
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
  'v8.callFunction',
  'EvaluateScript',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'RunMicrotasks',
  'FireIdleCallback',
  'FireAnimationFrame',
]);

/** Length of what the intervals cover together. */
function union(intervals: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let end = -Infinity;
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    if (to <= end) continue;
    covered += to - Math.max(from, end);
    end = to;
  }
  return covered;
}

/** What one load of a page cost its main thread, in milliseconds. */
export interface Load {
  /** Script work while it is loaded and for `settle` ms after. */
  script: number;
  /**
   * The page's own first layout: the same work at every load, so that it tells how fast the
   * computer was just then. Others on it change that by half from load to load.
   */
  layout: number;
  /** In which the page runs. */
  process: number;
}

export async function traceLoad(page: Page, url: string, settle: number): Promise<Load> {
  await page.tracing.start({ categories });
  await page.goto(url, { waitUntil: 'load' });
  // Asking the page whether it is done would be script work, too.
  await new Promise((done) => setTimeout(done, settle));
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('no trace was written');
  const { traceEvents: events } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url && args.data.isOutermostMainFrame);
  if (commit === undefined) throw new Error(`the trace does not hold the load of ${url}`);
  const work = events.filter(({ pid, tid, ph }) => pid === commit.pid && tid === commit.tid && ph === 'X');
  return {
    script: union(work.filter(({ name }) => scriptWork.has(name)).map(({ tts = 0, tdur = 0 }) => [tts, tts + tdur])) / 1000,
    layout: Math.max(...work.filter(({ name }) => name === 'Layout').map(({ tdur = 0 }) => tdur)) / 1000,
    process: commit.pid,
  };
}
