import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wantedScreens } from '../utils/features/wanted.ts';
import { watchScreen } from '../utils/features/watch-screen.ts';
import { ask } from '../utils/messages/send.ts';

/**
 * Runs on every official page, so it only finds out whether the assistant is
 * wanted. It is a bare script named in the manifest, because the framework's
 * content-script wrapper would double it and posts a message into the page.
 */
export default defineUnlistedScript(() => {
  const done = new AbortController();
  const watch = () =>
    watchScreen((screen) => {
      if (!wantedScreens.includes(screen)) return;
      // While the background does not answer, the next screen is another chance.
      void ask('assist/wanted', { screen }).then(({ ok }) => ok && done.abort());
    }, done.signal);
  // A page drawn in advance is no page yet: the background answers only those that are seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', watch, { once: true });
  } else watch();
});
