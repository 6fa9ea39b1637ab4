import browser from 'webextension-polyfill';
import type { Get, Send, ToPage } from '../messages/protocol.ts';

/** Path of the content script that does the work; injected only where it is wanted. */
const assistantFile = '/assistant.js';
const watcherFile = '/watcher.js';

/**
 * Makes sure that the assistant runs in the tab's top frame; a second copy
 * leaves at once. `false` where the browser forbids it.
 */
export async function ensureAssistant(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [assistantFile] });
    return true;
  } catch {
    return false;
  }
}

/** Sends to the assistant of a tab; `null` when no answer comes. */
export async function tell<N extends keyof ToPage>(tabId: number, name: N, data: Send<N>): Promise<Get<N> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
    return (answer ?? null) as Get<N> | null;
  } catch {
    return null;
  }
}

/** Lets the watcher run on a host outside ccus.jp that the person allowed, now and on later visits. */
export async function watchHost(host: string): Promise<void> {
  const id = `linked-${host}`;
  const matches = [`https://${host}/*`];
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (present.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: [watcherFile], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

/** Ends what {@link watchHost} began, for every host whose permission was taken back. */
export async function unwatchHosts(hosts: readonly string[]): Promise<void> {
  const wanted = new Set(hosts.map((host) => `linked-${host}`));
  const present = await browser.scripting.getRegisteredContentScripts();
  const ids = present.map((script) => script.id).filter((id) => wanted.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
