import browser from 'webextension-polyfill';
import { loginHost } from '../ccus/login.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import { contentScripts, withTools, type PageScript } from '../messages/content-scripts.ts';
import type { ResponseOf, RequestOf, ToPage } from '../messages/protocol.ts';

const fileOf = (script: PageScript) => `/${script}.js`;

/** The scripts that are added to a screen without being asked for. No page gets more than it needs. */
export function scriptsFor(screen: ScreenKey, address: string): PageScript[] {
  const hostname = URL.parse(address)?.hostname;
  return contentScripts
    .filter(({ screens, host }) => screens?.includes(screen) || (host !== undefined && host === hostname))
    .map(({ name }) => name);
}

/**
 * Makes sure that scripts run in the tab's top frame, and before them the scripts
 * on which they depend. @returns `false` if the browser forbids it.
 *
 * @param has scripts that are known to be there. A second copy of any other ends itself at once.
 */
export async function addScripts(tabId: number, scripts: readonly PageScript[], has: readonly PageScript[] = []): Promise<boolean> {
  const files = withTools(scripts)
    .filter((script) => !has.includes(script))
    .map(fileOf);
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}

/** The tab's address, or '' if the browser does not show it to us. */
export async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}

/** Sends a message to the scripts of a tab. @returns `null` if no answer comes. */
export async function sendToPage<N extends keyof ToPage>(tabId: number, name: N, data: RequestOf<N>): Promise<ResponseOf<N> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
    return (answer ?? null) as ResponseOf<N> | null;
  } catch {
    return null;
  }
}

/** More lines than this are a page and not a message. */
const mostLines = 300;

/** The lines of text on a tab's page now; none if the browser forbids reading it. */
export async function linesOnPage(tabId: number): Promise<string[]> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => document.body.innerText,
    });
    return String(result?.result ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, mostLines);
  } catch {
    return [];
  }
}

/** Lets the watcher run on a host outside ccus.jp that the person allowed, now and on later visits. */
export async function watchHost(host: string): Promise<void> {
  const id = `linked-${host}`;
  const matches = [`https://${host}/*`];
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (present.length > 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: [fileOf('watcher')], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

const early = 'guard-early';

/** What was wanted last. The registration outlives the browser, so a new background has to look once. */
let wantedEarly: boolean | null = null;

/** Whether the login's host gets its scripts before its pages do anything, now and on later visits. Calls must not overlap. */
export async function registerEarly(wanted: boolean): Promise<void> {
  if (wanted === wantedEarly) return;
  const { scripting } = browser;
  const present = await scripting.getRegisteredContentScripts({ ids: [early] });
  if (wanted && present.length === 0) {
    const js = withTools(['login']).map(fileOf);
    await scripting.registerContentScripts([
      { id: early, matches: [`https://${loginHost}/*`], js, runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
    ]);
  }
  if (!wanted && present.length > 0) await scripting.unregisterContentScripts({ ids: [early] });
  wantedEarly = wanted;
}

/** Undoes {@link watchHost} for every host whose permission was taken back. */
export async function unwatchHosts(hosts: readonly string[]): Promise<void> {
  const wanted = new Set(hosts.map((host) => `linked-${host}`));
  const present = await browser.scripting.getRegisteredContentScripts();
  const ids = present.map((script) => script.id).filter((id) => wanted.has(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
