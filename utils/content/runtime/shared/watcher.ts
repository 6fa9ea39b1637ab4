import { screenRules } from '../../../ccus/screens.ts';
import { requestBackground } from '../../../messages/send.ts';
import { headingsOf, readScreen, wordsOnScreen } from '../../page/screen.ts';
import { isPassword } from '../../page/password-box.ts';
import { watchPage } from '../observe-page.ts';

/** What the watcher carries anyway and hands to the scripts after it; see `scripts/vite/shared-modules.ts`. */
export const watcherTools = { requestBackground, headingsOf, isPassword, readScreen, screenRules, watchPage, wordsOnScreen };
