import type { LastTryAnswer } from '../../../messages/guard.ts';
import { openFrame, type PanelFrame } from '../../panel/frame.ts';
import type { FeatureContext } from '../../runtime/feature.ts';

/** So long the dialog may take to come: after that the next press goes as if nobody had asked. Milliseconds. */
const patience = 5000;

/**
 * Holds the person up before the try that could lock. The dialog is the
 * browser's own modal one: the focus stays in it, and the page waits.
 *
 * @param leave goes to where a new password is made, where the page's own link leads there.
 */
export function askLastTry({ signal, on }: FeatureContext, leave: () => boolean): Promise<LastTryAnswer> {
  const done = new AbortController();
  const { promise, resolve } = Promise.withResolvers<LastTryAnswer>();
  const end = (answer: LastTryAnswer) => {
    clearTimeout(silent);
    resolve(answer);
    done.abort();
  };
  const silent = setTimeout(() => end('go'), patience);
  const frame: PanelFrame = openFrame(
    'lastTry',
    {
      hear(message) {
        if (message.what !== 'height' || message.height === 0) return;
        clearTimeout(silent);
        frame.focus();
      },
      // Closed by Esc it gives the focus back to where it was.
      closed: () => end(''),
    },
    AbortSignal.any([signal, done.signal]),
  );
  on('page/lastTry', ({ visit, answer }) => {
    if (visit !== frame.visit) return { gone: false };
    if (answer === '') frame.close();
    else end(answer);
    return { gone: answer === 'stop' && leave() };
  });
  return promise;
}
