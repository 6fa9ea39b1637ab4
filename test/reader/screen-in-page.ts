/** Runs inside the page. */
export { readScreen } from './read-page.ts';
export { wordsOnScreen } from '../../utils/content/page/screen.ts';
