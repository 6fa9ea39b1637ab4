import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendInitialRequests } from '../components/popup/initial-requests.ts';

/** Small and on its own, so that the popup's questions are on their way before what draws it has been read. */
export default defineUnlistedScript(() => {
  globalThis.ccusFirstLook = sendInitialRequests();
});
