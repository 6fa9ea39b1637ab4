import browser from 'webextension-polyfill';

/** The alarm at which what was copied is cleared away. */
export const clipboardAlarm = 'clipboard';

/** How long a copied value stays in the clipboard. Milliseconds. No alarm of a browser can be sooner. */
export const copyLasts = 30_000;

interface Offscreen {
  createDocument(what: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Chromium's own interface, which the polyfill does not name. */
const offscreen = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Something of ours was copied: after a while it is cleared away, also when the page that copied it is gone. */
export const clearLater = (): Promise<void> => Promise.resolve(browser.alarms.create(clipboardAlarm, { when: Date.now() + copyLasts }));

/** Empties the clipboard. What else was copied meanwhile goes too: to read it first, we would need to see all that anybody copies. */
export async function clearClipboard(): Promise<void> {
  const hidden = offscreen();
  // Firefox's background is a page and may write into the clipboard itself.
  if (!hidden) return navigator.clipboard.writeText('');
  await hidden.createDocument({ url: '/offscreen.html', reasons: ['CLIPBOARD'], justification: 'Clears what was copied.' });
  await hidden.closeDocument();
}
