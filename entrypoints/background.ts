import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';
import { endGrant } from '../utils/background/grants.ts';
import { lockAlarm, showBadge } from '../utils/background/guard/badge.ts';
import { forgetTab } from '../utils/background/guard/tabs.ts';
import { fillFrontTab, pageHandlers, popupHandlers } from '../utils/background/handlers.ts';
import { forgetHosts } from '../utils/background/hosts.ts';
import { forgetFilled } from '../utils/background/inquiries.ts';
import { inquiryAlarm, openOnPress } from '../utils/background/reminders.ts';
import { keepRenewals } from '../utils/background/renewals.ts';
import { keepVault } from '../utils/background/vault.ts';
import { followTab } from '../utils/background/walks/handlers.ts';
import { leaveWalk } from '../utils/background/walks/runs.ts';
import { receive } from '../utils/messages/receive.ts';

export default defineBackground({
  type: 'module',
  main() {
    receive(pageHandlers, popupHandlers);
    keepVault();
    keepRenewals();
    openOnPress();
    browser.tabs.onRemoved.addListener(async (tabId) => {
      await Promise.all([endGrant(tabId), forgetTab(tabId), forgetFilled(tabId), leaveWalk(tabId)]);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') return followTab(tabId);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === lockAlarm || name === inquiryAlarm) return showBadge();
    });
    // A lock outlives the browser, its badge and its alarm do not.
    browser.runtime.onStartup.addListener(() => showBadge());
    browser.permissions.onRemoved.addListener(({ origins }) => forgetHosts(origins ?? []));
    browser.commands.onCommand.addListener((command) => {
      if (command === 'fill') return fillFrontTab();
    });
  },
});
