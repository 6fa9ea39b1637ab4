import { setTimeout as sleep } from 'node:timers/promises';

export interface WaitOptions {
  /** Milliseconds. The default of 20,000 allows for a busy computer. */
  timeout?: number;
}

/** How long one question may repeat itself inside the page before it is sent again. Milliseconds. */
const longestPatience = 1000;

/**
 * Asks until the answer is truthy and returns it. A question that throws counts
 * as "not yet": a page may be on its way to another address.
 *
 * @param ask gets the number of milliseconds for which it may repeat itself inside the page.
 */
export async function waitFor<T>(
  ask: (patience: number) => T | Promise<T>,
  what: string,
  { timeout = 20_000 }: WaitOptions = {},
): Promise<NonNullable<T>> {
  const begin = Date.now();
  const end = begin + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask(Math.max(0, Math.min(longestPatience, end - Date.now())));
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) {
      const seen = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`Waited ${timeout / 1000} s in vain for: ${what}. Last answer: ${seen}`, { cause: last });
    }
    // Each question costs browser and driver some milliseconds, so the longer we wait, the less often we ask.
    await sleep(Math.min(40 + (Date.now() - begin) / 10, 160));
  }
}

/** Gives up on a promise that may never settle. */
export const within = <T>(promise: Promise<T>, timeout: number): Promise<T | undefined> => {
  const over = new AbortController();
  return Promise.race([promise, sleep(timeout, undefined, { signal: over.signal })]).finally(() => over.abort());
};
