import browser from 'webextension-polyfill';
import { tidyKeyFiles } from '../storage/keys/data-key.ts';
import { autoLockAlarm, onSessionKey, sessionKey } from '../storage/keys/session-key.ts';
import { catchUpInquiries } from './inquiry/records.ts';
import { sendToPage } from './content-scripts.ts';
import { inquiriesChanged } from './inquiry/reminders.ts';

/** Tabs whose assistant shows something show what is true now. */
async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToPage(id, 'page/refresh', {})));
}

/** Locks the vault when nobody uses it, and tells the pages when it was locked or opened. */
export function keepVault(): void {
  // A browser that ended half way through left them; where that cannot be done, the next start does it.
  tidyKeyFiles().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    // Asking for the key locks a vault whose time is over.
    if (name === autoLockAlarm) void sessionKey();
  });
  onSessionKey(() => {
    void refreshPages();
    void catchUpInquiries().then(inquiriesChanged);
  });
}
