import { requestBackground } from '../../messages/send.ts';
import { wordsOnScreen } from '../page/screen.ts';
import type { Feature } from '../runtime/feature.ts';
import { watchPage } from '../runtime/observe-page.ts';

/** In a tab in which a walk goes on, tells the background what the page shows. What it means is decided there. */
export const followWalk: Feature = {
  start({ screen, signal, on }) {
    const tell = (says: string) => void requestBackground('walk/sight', { screen, says });
    watchPage(wordsOnScreen, tell, signal);
    // A walk may begin on a page that an earlier one has left this script in.
    on('page/walk', () => {
      tell(wordsOnScreen(document));
      return true;
    });
  },
};
