import { browser } from 'wxt/browser';
import { hasWindows, showTab } from '../../utils/browser/capabilities.ts';
import { namedTab } from '../active-tab.ts';

/** Whether the popup is a tab like any other, which covers the page it is about. */
export const isOwnTab = (): boolean => namedTab() !== null && !hasWindows();

/**
 * Closes the popup, because what it did is seen elsewhere. A page that is a tab of its own cannot close itself
 * everywhere: it has the browser close it, and leads back to the page, unless something else was opened in front.
 */
export async function leavePopup(to: 'page' | 'elsewhere' = 'page'): Promise<void> {
  if (!isOwnTab()) return window.close();
  const page = namedTab();
  if (to === 'page' && page !== null) await showTab(page);
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
