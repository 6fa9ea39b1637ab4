import { render } from 'preact';
import { stored } from '../people-state.ts';
import { popupAnswers } from './initial-requests.ts';
import { PopupApp } from './PopupApp.tsx';

/** Draws the popup, and the list as soon as the background has sent its first people. */
export async function start(app: HTMLElement): Promise<void> {
  render(<PopupApp />, app);
  const first = await popupAnswers().people;
  // Once the whole list has been opened here, it is the better answer. Reading the value alone opens nothing.
  if (first.ok && first.value.length > 0 && stored.value?.state === 'waiting') {
    stored.set({ state: 'ready', people: first.value, damaged: [], partial: true });
  }
}
