import type { ScreenKey } from '../../ccus/screens.ts';
import { requestBackground } from '../../messages/send.ts';
import { headingsOf, readScreen } from '../page/screen.ts';
import { isHere, type Assist } from './page-registry.ts';
import { watcherTools } from './shared/watcher.ts';
import { mayBeWanted } from './relevance.ts';
import { watchPage } from './observe-page.ts';

/** Tells the background which screen is shown; it adds the scripts that belong there. */
export function watchScreens(): void {
  if (isHere()) return;
  let shown: ScreenKey | null = null;
  let tell: ((screen: ScreenKey) => void) | null = null;
  let again = () => {};
  const assist: Assist = (globalThis.ccusAssist = {
    has: ['watcher'],
    told: null,
    tools: { ...watcherTools },
    follow(onScreen) {
      tell = onScreen;
      if (shown) tell(shown);
      else again();
    },
    add() {},
  });

  const read = (page: Document) => {
    const said = headingsOf(page);
    return tell || mayBeWanted(page, said) ? readScreen(page, said) : null;
  };
  const watch = () => {
    again = watchPage(
      read,
      (screen) => {
        shown = screen;
        if (!screen) return;
        // While the background does not answer, the next change is another chance.
        assist.told = requestBackground('assist/screen', { screen, has: assist.has });
        tell?.(screen);
      },
      new AbortController().signal,
    );
  };
  // A page drawn in advance is no page yet: the background answers only those that are seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', watch, { once: true });
  } else if (document.readyState === 'loading') {
    // Here before the page, see `registerEarly`.
    document.addEventListener('DOMContentLoaded', watch, { once: true });
  } else watch();
}
