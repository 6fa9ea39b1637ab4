import { browser } from 'wxt/browser';
import type { Commands, Menus, Notifications, SidebarAction, Storage, Windows } from 'webextension-polyfill';

/**
 * The interfaces that at least one of the browsers lacks for which we are made. Nobody else calls them: `README.md`
 * beside this file says which browser has which, and a test holds it to what the makers say.
 */
interface Optional {
  contextMenus?: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'>;
  /** Firefox alone opens its page for the keys for us. */
  commands?: Pick<Commands.Static, 'onCommand' | 'getAll'> & { openShortcutSettings?(): Promise<void> };
  notifications?: Pick<Notifications.Static, 'create' | 'onClicked'>;
  /** Chromium's own, which the polyfill does not name. */
  offscreen?: {
    createDocument(what: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: Pick<SidebarAction.Static, 'open'>;
  storage?: { managed?: Pick<Storage.StorageArea, 'get'> };
  windows?: Pick<Windows.Static, 'create' | 'get' | 'remove' | 'update'>;
}

/** Asked anew at each use: what the person has to allow is there only afterwards. Outside an extension nothing is there. */
const optional = (): Optional => (browser as unknown as Optional | undefined) ?? {};

/**
 * Whether windows stand beside each other. A phone has none: there, each page of ours is a tab in front of the others.
 * A worker, in which nothing of the browser is there, takes it for a computer.
 */
export const hasWindows = (): boolean => (browser as object | undefined) === undefined || optional().windows !== undefined;

/** Calls `listener` at each of our keyboard shortcuts. Without them, the buttons in our pages and panels do the same. */
export const onShortcut = (listener: Parameters<Commands.Static['onCommand']['addListener']>[0]): void =>
  optional().commands?.onCommand.addListener(listener);

/** The keys as they are set now, by the name of what they do; `null` where there are none. */
export async function shortcuts(): Promise<ReadonlyMap<string, string> | null> {
  const all = await optional().commands?.getAll();
  return all ? new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut])) : null;
}

/** Opens the browser's own page for the keys, or is `null`: no browser lets an extension change them itself. */
export function shortcutSettings(): (() => Promise<unknown>) | null {
  const { commands } = optional();
  if (location.protocol === 'chrome-extension:') return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return commands?.openShortcutSettings ? () => commands.openShortcutSettings!() : null;
}

/** The menu of the right mouse button, or `undefined`. Without it the same is chosen in the popup and in the page's panel. */
export const fieldMenu = (): Optional['contextMenus'] => optional().contextMenus;

/** A page that nobody sees, for what a background cannot do, or `undefined`. Without it the background is a page and does it itself. */
export const hiddenPage = (): Optional['offscreen'] => optional().offscreen;

/** What the administrator of the computer decided. Where nobody can decide anything, there is nothing. Firefox throws without a policy. */
export const managedValues = async (): Promise<Record<string, unknown>> => (await optional().storage?.managed?.get()) ?? {};

/** The areas of the store as the browser itself gives them. Not every browser lets us close them to scripts in pages. */
export const storageAreas = (): Readonly<Record<string, unknown>> => (optional().storage ?? {}) as Record<string, unknown>;

/** Whether a notification can be shown now. Otherwise the badge and our own pages say the same. */
export const canNotify = async (): Promise<boolean> =>
  optional().notifications !== undefined && browser.permissions.contains({ permissions: ['notifications'] });

/**
 * Shows a notification, or replaces the one with the same id. Only where `canNotify`. It names nobody, because others
 * may see it.
 */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await optional().notifications?.create(id, { type: 'basic', iconUrl: '/icon/128.png', title, message });
}

/** Calls `listener` once with the id of each notification that is pressed. To be called again when the person has allowed them. */
export function onNotificationPressed(listener: (id: string) => Promise<void>): void {
  const { notifications } = optional();
  if (notifications && !notifications.onClicked.hasListener(listener)) notifications.onClicked.addListener(listener);
}

/** Brings a window to the front, where there are windows. */
export async function showWindow(windowId: number): Promise<void> {
  await optional().windows?.update(windowId, { focused: true });
}

/** Brings a tab to the front. One that is gone changes nothing. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** A tab of its own with this page of ours; one that has it already comes to the front, with whatever is being written in it. */
async function openTab(url: string): Promise<void> {
  const [there] = await browser.tabs.query({ url }).catch(() => []);
  if (there?.id === undefined) await browser.tabs.create({ url });
  else await showTab(there.id);
}

/**
 * Opens a page of ours in a small window of its own or, where there are no windows, in a tab.
 *
 * @param instead the window that it takes the place of.
 * @returns the window, or `null`.
 */
async function openApart(path: string, width: number, height: number, instead: number | null = null): Promise<number | null> {
  const { windows } = optional();
  const url = new URL(path, location.origin).href;
  if (!windows) {
    await openTab(url);
    return null;
  }
  const before = instead === null ? null : await windows.get(instead).catch(() => null);
  if (before?.id !== undefined) await windows.remove(before.id).catch(() => undefined);
  return (await windows.create({ url, type: 'popup', width, height })).id ?? null;
}

/**
 * Opens the side panel beside a tab, or the same page apart. Must be the first thing in a click: a browser opens its
 * panel only while the click is being handled.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = optional();
  try {
    if (sidebarAction) return await sidebarAction.open();
    if (sidePanel) return await sidePanel.open({ tabId });
  } catch {
    // It does not open here, for example in a window without a place for it.
  }
  await openApart(`/sidepanel.html?tab=${tabId}`, 400, 720);
}

/** The window in which the popup stands apart. */
let popupWindow: number | null = null;

/** Opens the popup of the toolbar button, or the same page apart where the browser does not let us. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // One window, however often a page asks for it.
    popupWindow = await openApart(`/popup.html?tab=${tabId}`, 440, 680, popupWindow);
  }
}
