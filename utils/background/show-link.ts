import type { ToPage } from '../messages/protocol.ts';
import { addScripts, sendToPage } from './content-scripts.ts';

/** Scrolls to a link on the tab's page and marks it; `null` when the page does not answer. */
export const showLinkInTab = async (tabId: number, at: ToPage['page/showLink']['send']['at']) =>
  (await addScripts(tabId, ['links'])) ? sendToPage(tabId, 'page/showLink', { at }) : null;
