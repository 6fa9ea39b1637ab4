import { browser } from 'wxt/browser';
import { readPage, type PageFile } from '../structure/page-file.ts';

const name = 'drawnPage';

/** The structure of a page that waits to be looked at. In memory only: content scripts cannot read it, and it is gone with the browser. */
export const keepDrawnPage = (page: PageFile): Promise<void> => browser.storage.session.set({ [name]: page });

/** Calls `next` with the page that waits now, `null` when none does, and with every later one. @returns ends the watch. */
export function watchDrawnPage(next: (page: PageFile | null) => void): () => void {
  const tell = (value: unknown) => {
    const read = readPage(value);
    next(read.ok ? read.page : null);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[name]) tell(changes[name].newValue);
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(name).then((stored) => tell(stored[name]));
  return () => browser.storage.session.onChanged.removeListener(changed);
}

export const dropDrawnPage = (): Promise<void> => browser.storage.session.remove(name);
