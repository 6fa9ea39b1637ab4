import { screenKeys } from '../ccus/screens.ts';
import { ask } from '../messages/send.ts';
import { wordsOnScreen } from '../reader/screen.ts';
import type { Feature } from './feature.ts';
import { watchPage } from './watch-page.ts';

/** While a walk goes on in this tab, tells the background what the page shows. What it means is decided there. */
export const followWalk: Feature = {
  screens: screenKeys,
  start({ screen, signal, on }) {
    let follows = false;
    const follow = (): true => {
      if (!follows) watchPage(wordsOnScreen, (says) => void ask('walk/sight', { screen, says }), signal);
      return (follows = true);
    };
    on('page/walk', follow);
    void ask('walk/followed', {}).then((answer) => answer.ok && answer.value && !signal.aborted && follow());
  },
};
