import { requestBackground } from '../../../messages/send.ts';
import { headingsOf, pageFacts, wordsOnScreen } from '../../page/screen.ts';
import { isOpenBox } from '../../page/open-box.ts';
import { isPassword } from '../../page/password-box.ts';
import { isTranslated } from '../../page/translated.ts';
import { watchPage } from '../observe-page.ts';

/** What the watcher carries anyway and hands to the scripts after it; see `scripts/vite/shared-modules.ts`. */
export const watcherTools = { requestBackground, headingsOf, isOpenBox, isPassword, isTranslated, pageFacts, watchPage, wordsOnScreen };
