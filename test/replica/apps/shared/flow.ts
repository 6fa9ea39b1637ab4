// What the three script builds have in common: the steps by hash route, the calls to the
// server, and the window through which a test sees the framework's own state.

import { INQUIRY_API, PREFILLED, SLOW_MS, readSwitches } from '../../addresses.ts';
import { EMPTY_DRAFT, type Draft, type Errors } from '../../validate.ts';

declare global {
  interface Window {
    __replica: { state(): Draft };
  }
}

export const switches = readSwitches(new URLSearchParams(location.search));

export const STEPS = ['step1', 'step2', 'confirm', 'done'] as const;
export type Step = (typeof STEPS)[number];

export const initialDraft = (): Draft => ({ ...EMPTY_DRAFT, ...(switches.prefill ? PREFILLED : {}) });

/** A step that the person has not earned yet leads back to the first one. */
export function readStep(earned: { topic: string; checked: boolean; receipt: string }): Step {
  const step = STEPS.find((one) => location.hash === `#/${one}`) ?? 'step1';
  const open: Record<Step, boolean> = {
    step1: true,
    step2: earned.topic !== '',
    confirm: earned.checked,
    done: earned.receipt !== '',
  };
  return open[step] ? step : 'step1';
}

export function goTo(step: Step): void {
  location.hash = `#/${step}`;
  scrollTo(0, 0);
}

export function onRoute(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

async function post(action: string, draft: Draft, trap: string): Promise<{ errors: Errors; receipt: string }> {
  const response = await fetch(`${INQUIRY_API}/${action}${location.search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ draft, trap }),
  });
  return response.json();
}

/** The server's verdict on one step's worth of input. */
export const check = async (draft: Draft, trap: string): Promise<Errors> => (await post('check', draft, trap)).errors;
export const send = async (draft: Draft): Promise<string> => (await post('send', draft, '')).receipt;

export function exposeState(state: () => Draft): void {
  // A copy as plain JSON: a test must not be handed the live object.
  window.__replica = { state: () => JSON.parse(JSON.stringify(state())) as Draft };
}

/** Draws the application into the page, late when the query asks for it. */
export function start(mount: (root: HTMLElement) => void): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no #app');
  setTimeout(() => mount(root), switches.slow ? SLOW_MS : 0);
}
