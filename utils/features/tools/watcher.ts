import { screenKeys, screenRules } from '../../ccus/screens.ts';
import { ask } from '../../messages/send.ts';
import { headingsOf, readScreen, wordsOnScreen } from '../../reader/screen.ts';
import { isPassword } from '../../reader/secret.ts';
import { watchPage } from '../watch-page.ts';

/** What the watcher carries anyway and hands to the scripts after it; see `scripts/shared-tools.ts`. */
export const tools = { ask, headingsOf, isPassword, readScreen, screenKeys, screenRules, watchPage, wordsOnScreen };
