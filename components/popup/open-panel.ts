import { browser } from 'wxt/browser';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** A window of its own where the browser has no side panel, or does not open it here. */
const openWindow = (tabId: number): Promise<unknown> =>
  browser.windows.create({ url: new URL(`/sidepanel.html?tab=${tabId}`, location.origin).href, type: 'popup', width: 400, height: 720 });

/**
 * Opens the side panel beside a tab. Must be the first thing in a click: a
 * browser opens it only while the click is being handled.
 */
export async function openPanel(tabId: number): Promise<void> {
  try {
    const { sidebarAction } = browser as unknown as Sidebar;
    await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId }));
  } catch {
    await openWindow(tabId);
  }
}
