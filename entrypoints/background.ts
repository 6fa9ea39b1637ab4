import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';
import { closeStorage } from '../utils/background/close-storage.ts';
import { endGrant } from '../utils/background/grants.ts';
import { lockAlarm, showBadge } from '../utils/background/guard/badge.ts';
import { keepGuard } from '../utils/background/guard/last-try.ts';
import { forgetTab } from '../utils/background/guard/tab-records.ts';
import { clearClipboard, clipboardAlarm } from '../utils/background/clipboard.ts';
import { followMenu, makeMenu } from '../utils/background/field-menu.ts';
import { askForField, fillFrontTab, fillScreen, openChooser, pageHandlers, ownPageHandlers } from '../utils/background/handlers.ts';
import { forgetHosts } from '../utils/background/host-permissions.ts';
import { forgetFilled } from '../utils/background/inquiry/records.ts';
import { inquiryAlarm, onInquiriesChanged, openListOnClick } from '../utils/background/inquiry/reminders.ts';
import { keepRenewals } from '../utils/background/renewals.ts';
import { keepVault } from '../utils/background/vault.ts';
import { meet } from '../utils/background/survey.ts';
import { classifyAddress } from '../utils/background/trust.ts';
import { followTab } from '../utils/background/walks/handlers.ts';
import { leaveWalk } from '../utils/background/walks/runs.ts';
import { fieldMenuShown } from '../utils/storage/session-items.ts';
import { receive } from '../utils/messages/receive.ts';

export default defineBackground({
  type: 'module',
  main() {
    // Not the polyfill's copy of it, which knows nothing of access.
    closeStorage((globalThis as { chrome?: { storage: object } }).chrome?.storage as Record<string, unknown>);
    receive(pageHandlers, ownPageHandlers, classifyAddress);
    keepVault();
    keepRenewals();
    openListOnClick();
    onInquiriesChanged(() => showBadge());
    followMenu({ openPopup: openChooser, fillScreen });
    fieldMenuShown.watch(() => void makeMenu());
    browser.tabs.onRemoved.addListener(async (tabId) => {
      await Promise.all([endGrant(tabId), forgetTab(tabId), forgetFilled(tabId), leaveWalk(tabId)]);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') return Promise.all([followTab(tabId), meet(tabId)]);
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === clipboardAlarm) return clearClipboard();
      if (name === lockAlarm || name === inquiryAlarm) return keepGuard();
    });
    // A lock outlives the browser and our own renewal; its badge, its alarm and our way into the next page do not.
    for (const came of [browser.runtime.onStartup, browser.runtime.onInstalled]) came.addListener(() => keepGuard());
    for (const came of [
      browser.runtime.onStartup,
      browser.runtime.onInstalled,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ]) {
      came.addListener(() => makeMenu());
    }
    browser.permissions.onRemoved.addListener(({ origins }) => forgetHosts(origins ?? []));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'fill') return fillFrontTab();
      if (command === 'field') return askForField(tab);
    });
  },
});
