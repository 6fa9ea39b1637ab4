import { renderTree } from '../../panel/render-tree.ts';
import { openHost } from '../../panel/host.ts';
import type { GuardKit } from '../../../messages/guard.ts';

/**
 * Holds the person up before the try that could lock. The dialog is the
 * browser's own modal one: the focus stays in it, and the page waits.
 */
export function openBrake({ brake, brakeStyle }: GuardKit, signal: AbortSignal): Promise<string> {
  const done = new AbortController();
  const host = openHost('ccus-assist-brake', brakeStyle, AbortSignal.any([signal, done.signal]));
  const dialog = renderTree(brake) as HTMLDialogElement;
  host.draw(dialog);
  dialog.showModal();
  dialog.querySelector('button')!.focus();
  return new Promise((resolve) => {
    const end = (answer: string) => {
      done.abort();
      resolve(answer);
    };
    // Closed by Esc it gives the focus back to where it was; with an answer it does not: a key still held down would press the login there.
    dialog.addEventListener('close', () => end(''));
    dialog.addEventListener('click', (event) => {
      const what = (event.target as HTMLElement).dataset.do;
      if (event.isTrusted && what) end(what);
    });
  });
}
