import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { seen, waitFor, type Session } from './harness/index.ts';
import { inside } from './own-storage.ts';

export const passphrase = 'あさがお りんご とけい 42';

/**
 * Where the computer dies while the key is changed: when the new key file is there and the rows are being written, or
 * when those are written, by a power cut that takes the new key file away.
 */
export type Death = 'write' | 'cut';

/** Makes the page stop for good while it writes; the page is closed then, which is how a browser that dies leaves things. */
const dieWriting = (page: Page) =>
  page.evaluate(() => {
    const { put, clear } = IDBObjectStore.prototype;
    const dieIn = (store: IDBObjectStore) => {
      if (store.name !== 'vault') return;
      document.title = 'died';
      store.transaction.abort();
    };
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      dieIn(this);
      return request;
    };
    IDBObjectStore.prototype.clear = function () {
      const request = clear.apply(this);
      dieIn(this);
      return request;
    };
  });

/** Deletes key files but these. @returns the names of those that are there, in any case. */
const keepFiles = (page: Page, kept: string[] | null): Promise<string[]> =>
  page.evaluate(async (names) => {
    const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
    const there: string[] = [];
    for await (const name of folder.keys()) there.push(name);
    for (const name of names === null ? [] : there.filter((one) => !names.includes(one))) await folder.removeEntry(name);
    return there;
  }, kept);

/** Presses the button, and waits for what is said; or for the death. */
async function finish(page: Page, button: string, told: string, death?: Death): Promise<void> {
  const before = await keepFiles(page, null);
  if (death === 'write') await dieWriting(page);
  await seen(page).click(button);
  if (death === 'write') await waitFor(() => page.evaluate(() => document.title === 'died'), 'the death while it writes');
  else await seen(page).waitForText(told);
  if (death === 'cut') expect(await keepFiles(page, before)).toHaveLength(before.length + 1);
  await page.close();
}

/** Sets a passphrase in the page about safety, as a person does. */
export async function setPassphraseOn(page: Page, words: string, death?: Death): Promise<void> {
  const place = seen(page);
  await place.waitForText('合言葉なしで使っています');
  await page.click('summary');
  await place.paste('新しい合言葉', words);
  await place.paste('新しい合言葉（もう一度）', words);
  await finish(page, 'この合言葉で守る', '合言葉で守るようにしました', death);
}

/** Sets a passphrase in the options page. */
export async function setPassphrase(session: Session): Promise<void> {
  await setPassphraseOn(await session.openOptions('#/safety'), passphrase);
}

/** What lies in memory only is forgotten, as it is when the browser closes: the key, and which key files were made since. */
export const forget = async (session: Session): Promise<void> => {
  await inside(await session.behind(), async (api) => {
    const held = Object.keys(await api.storage.session.get(null));
    await api.storage.session.remove(held.filter((name) => /^(dataKey|lastUse|keyFile:.*)$/.test(name)));
  });
};

/** Begins to change the passphrase in the page about safety, up to the last press. */
export async function typeChange(page: Page, now: string, next: string): Promise<void> {
  await openFold(page, '合言葉を変える');
  await seen(page).paste('今の合言葉', now, { nth: 0 });
  await seen(page).paste('新しい合言葉', next);
  await seen(page).paste('新しい合言葉（もう一度）', next);
}

export async function changePassphrase(session: Session, page: Page, now: string, next: string, death: Death): Promise<void> {
  await typeChange(page, now, next);
  await finish(page, 'この合言葉に変える', '合言葉を変えました', death);
  await forget(session);
}

export async function endPassphrase(session: Session, page: Page, now: string, death: Death): Promise<void> {
  await openFold(page, '合言葉をやめる');
  await seen(page).paste('今の合言葉', now);
  await finish(page, '合言葉なしに戻す', '合言葉なしに戻しました', death);
  await forget(session);
}

/** The bytes of the key files, those of the data and of the ledger of login tries or of the one, as the extension's own page reads them. */
export const keyFiles = (page: Page, of: 'key-' | 'ledger-' | '' = ''): Promise<number[][]> =>
  page.evaluate(async (begin) => {
    const folder = await navigator.storage.getDirectory();
    const files: number[][] = [];
    for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      if (handle.name.startsWith(begin)) files.push([...new Uint8Array(await (await handle.getFile()).arrayBuffer())]);
    }
    return files;
  }, of);

/** Locks the vault as if nobody had used it for 16 minutes. */
export async function idle(session: Session): Promise<void> {
  await inside(await session.behind(), (api) => api.storage.session.set({ lastUse: Date.now() - 16 * 60_000 }));
}

/** Gives the passphrase in the options page. */
export async function unlock(session: Session): Promise<void> {
  const page = await session.openOptions();
  await seen(page).paste('合言葉', passphrase);
  await seen(page).click('カギを開ける');
  await seen(page).waitForNoText('カギがかかっています');
  await page.close();
}

/** Opens a part of the page that stands behind its title. */
export const openFold = (page: Page, title: string) =>
  waitFor(
    () =>
      page.evaluate((wanted) => {
        const summary = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent === wanted);
        summary?.click();
        return summary !== undefined;
      }, title),
    `the part 「${title}」`,
  );
