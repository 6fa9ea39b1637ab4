import browser from 'webextension-polyfill';
import { unseenNews } from '../storage/session-items.ts';

/** What the browser says of it. */
interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

/** Which part of a version tells of changes for those who use it: a third number only mends. */
const edition = (version: string): string => version.split('.', 2).join('.');

/**
 * After installing, one page opens that says what this is. After an update nothing opens: the popup says once, quietly,
 * that something changed.
 */
export async function greet({ reason, previousVersion }: Installed): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && previousVersion !== undefined && edition(previousVersion) !== edition(version))
    await unseenNews.write(version);
  // Each test begins with a fresh install, and is about something else. What people get is driven in the real build.
  if (reason === 'install' && import.meta.env.MODE !== 'e2e') {
    await browser.tabs.create({ url: browser.runtime.getURL('options.html#/welcome') });
  }
}
