import { browser } from 'wxt/browser';
import type { Answer, FromPage, FromPopup, Get, Send } from './protocol.ts';

/**
 * Sends a message to the background and waits for its answer. Never throws:
 * a background that cannot be reached (extension updated under an open page,
 * worker gone) is the fault `pageSilent`.
 */
export async function ask<N extends keyof (FromPage & FromPopup)>(name: N, data: Send<N>): Promise<Answer<Get<N>>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, data });
    return isAnswer<Get<N>>(answer) ? answer : { ok: false, fault: 'refused' };
  } catch {
    return { ok: false, fault: 'pageSilent' };
  }
}

const isAnswer = <T>(answer: unknown): answer is Answer<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;
