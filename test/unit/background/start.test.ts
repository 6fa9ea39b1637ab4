import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What a phone's browser has: the rest of the interfaces are not there at all. */
const { heard, opened, phone } = vi.hoisted(() => {
  const names: string[] = [];
  const pages: unknown[] = [];
  const event = (name: string) => ({ addListener: () => void names.push(name), hasListener: () => false });
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined, onChanged: event('store') };
  const has = {
    runtime: { id: 'x', onMessage: event('message'), onStartup: event('startup'), onInstalled: event('installed'), getURL: () => '' },
    storage: { local: area, session: area, onChanged: event('stores') },
    alarms: { onAlarm: event('alarm'), get: async () => ({}), create: async () => undefined, clear: async () => true },
    permissions: {
      onAdded: event('allowed'),
      onRemoved: event('taken'),
      contains: async () => false,
      getAll: async () => ({ origins: [] }),
    },
    tabs: {
      onRemoved: event('closed'),
      onUpdated: event('updated'),
      onActivated: event('activated'),
      query: async () => [],
      create: async (what: unknown) => void pages.push(what),
      update: async () => undefined,
    },
    action: { openPopup: () => Promise.reject(new Error('no popup')) },
    scripting: { getRegisteredContentScripts: async () => [] },
  };
  return { heard: names, opened: pages, phone: has };
});
vi.mock('wxt/browser', () => ({ browser: phone }));
vi.mock('webextension-polyfill', () => ({ default: phone }));

beforeEach(() => void vi.stubGlobal('location', { origin: 'chrome-extension://x' }));
afterEach(() => vi.unstubAllGlobals());

describe('on a phone, without shortcuts, menus, windows, a side panel and notifications', () => {
  it('the background starts, and hears what it lives on', async () => {
    const { default: background } = await import('../../../entrypoints/background.ts');
    background.main();
    for (const name of ['message', 'closed', 'updated', 'alarm', 'startup', 'installed', 'taken']) expect(heard).toContain(name);
  });

  it('the walk and the popup open as tabs that name the tab they are about', async () => {
    const { openPopup, openSidePanel, hasWindows } = await import('../../../utils/browser/capabilities.ts');
    expect(hasWindows()).toBe(false);
    await openSidePanel(7);
    await openPopup(7);
    expect(opened).toEqual([{ url: 'chrome-extension://x/sidepanel.html?tab=7' }, { url: 'chrome-extension://x/popup.html?tab=7' }]);
  });

  it('nobody has decided anything for it, and no notification is promised', async () => {
    const { canNotify, managedValues, notify } = await import('../../../utils/browser/capabilities.ts');
    expect(await managedValues()).toEqual({});
    expect(await canNotify()).toBe(false);
    await notify('id', 'title', 'text');
  });
});
