import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendInitialRequests } from '../components/popup/initial-requests.ts';

/** A small script of its own, so that the popup's questions reach the background while the code that draws it is still loading. */
export default defineUnlistedScript(() => {
  globalThis.ccusPopupAnswers = sendInitialRequests();
});
