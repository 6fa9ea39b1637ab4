/** @jsxImportSource ./dom */
import type { GuardKitWords } from '../../utils/messages/guard.ts';
import { openHost } from './host.ts';
import { trusted } from './props.ts';

/**
 * Holds the person up before the try that could lock. The dialog is the
 * browser's own modal one, so the focus stays in it and the page waits.
 *
 * @param css of the dialog.
 */
export function openBrake(words: GuardKitWords, css: string, signal: AbortSignal): Promise<'stop' | 'go' | 'close'> {
  const done = new AbortController();
  const host = openHost('ccus-assist-brake', css, AbortSignal.any([signal, done.signal]));
  return new Promise((resolve) => {
    const end = (answer: 'stop' | 'go' | 'close') => {
      done.abort();
      resolve(answer);
    };
    signal.addEventListener('abort', () => resolve('close'));
    const button = (answer: 'stop' | 'go', label: string) => (
      <button type="button" class={answer === 'stop' ? 'main' : 'plain'} onClick={trusted(() => end(answer))}>
        {label}
      </button>
    );
    const dialog = (
      <dialog role="alertdialog" aria-label={words.brakeTitle} onCancel={() => end('close')}>
        <p class="from">{words.title}</p>
        <h2>{words.brakeTitle}</h2>
        <p>{words.brakeText}</p>
        {button('stop', words.brakeStop)}
        {button('go', words.brakeGo)}
      </dialog>
    ) as HTMLDialogElement;
    host.draw(dialog);
    dialog.showModal();
    dialog.querySelector('button')?.focus();
  });
}
