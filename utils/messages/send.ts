import { browser } from 'wxt/browser';
import type { Answer, FromPage, FromOwnPage, ResponseOf, RequestOf } from './protocol.ts';

/**
 * Sends a message to the background and waits for its answer. Never throws:
 * a background that cannot be reached (extension updated under an open page,
 * worker gone) is the fault `pageSilent`.
 */
export async function requestBackground<N extends keyof (FromPage & FromOwnPage)>(
  name: N,
  data: RequestOf<N>,
): Promise<Answer<ResponseOf<N>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, data });
    return isAnswer<ResponseOf<N>>(answer) ? answer : { ok: false, fault: 'refused' };
  } catch {
    return { ok: false, fault: 'pageSilent' };
  }
}

const isAnswer = <T>(answer: unknown): answer is Answer<T> => typeof answer === 'object' && answer !== null && 'ok' in answer;
