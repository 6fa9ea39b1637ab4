import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeWanted } from '../utils/features/wanted.ts';
import { watchPage } from '../utils/features/watch-page.ts';
import { ask } from '../utils/messages/send.ts';

/**
 * Runs on every official page, so it only finds out whether the assistant is
 * wanted. It is a bare script named in the manifest, because the framework's
 * content-script wrapper would double it and posts a message into the page.
 */
export default defineUnlistedScript(() => {
  const done = new AbortController();
  const watch = () =>
    watchPage(mayBeWanted, (wanted) => {
      // While the background does not answer, the next change is another chance.
      if (wanted) void ask('assist/wanted', {}).then(({ ok }) => ok && done.abort());
    }, done.signal);
  // A page drawn in advance is no page yet: the background answers only those that are seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', watch, { once: true });
  } else watch();
});
