import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inFirefox, waitFor, type Session } from './harness/index.ts';

export const downloadFolder = (): string => mkdtempSync(join(tmpdir(), 'ccus-downloads-'));

/** Makes the browser save there without asking. */
export async function saveTo(session: Session, folder: string): Promise<void> {
  if (session.browserName === 'firefox') {
    await inFirefox(
      session,
      `
      const { prefs } = Services;
      prefs.setIntPref('browser.download.folderList', 2);
      prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      prefs.setBoolPref('browser.download.useDownloadDir', true);
      for (const name of ['always_ask_before_handling_new_types', 'alwaysOpenPanel']) prefs.setBoolPref('browser.download.' + name, false);`,
    );
    return;
  }
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
