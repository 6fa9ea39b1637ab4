import { browser } from 'wxt/browser';
import { readPage, type PageFile } from '../structure/page-file.ts';

const name = 'drawnPage';

/** The structure of a page that waits to be looked at. In memory only: content scripts cannot read it, and it is gone with the browser. */
export const keepDrawnPage = (page: PageFile): Promise<void> => browser.storage.session.set({ [name]: page });

/** `null` when none waits. */
export async function drawnPage(): Promise<PageFile | null> {
  const read = readPage((await browser.storage.session.get(name))[name]);
  return read.ok ? read.page : null;
}

export const dropDrawnPage = (): Promise<void> => browser.storage.session.remove(name);
