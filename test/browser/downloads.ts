import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor, type Session } from './harness/index.ts';

export const downloadFolder = (): string => mkdtempSync(join(tmpdir(), 'ccus-downloads-'));

/** Preferences that make Firefox save without asking. */
export const savingTo = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

/** Makes Chromium save without asking. */
export async function saveTo(session: Session, folder: string): Promise<void> {
  if (session.browserName !== 'chromium') return;
  // It holds for as long as this connection stands, which is as long as the browser.
  const cdp = await session.browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The one file of that ending, once it is whole. */
export async function downloaded(folder: string, ending: string): Promise<{ path: string; text: string }> {
  const path = await waitFor(() => {
    const [name, more] = readdirSync(folder).filter((one) => one.endsWith(ending));
    return name === undefined || more !== undefined || statSync(join(folder, name)).size === 0 ? null : join(folder, name);
  }, `a file *${ending} in the download folder`);
  return { path, text: readFileSync(path, 'utf8') };
}
