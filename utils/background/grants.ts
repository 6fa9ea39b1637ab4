import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/**
 * The choice of a person for one tab. It lives in `storage.session`, which
 * content scripts cannot read and which is gone when the browser closes.
 */
const grantsSchema = z.record(z.string(), z.object({ profileId: z.uuid(), until: z.number() }));
export type Grant = z.infer<typeof grantsSchema>[string];

/** How long a choice holds, in milliseconds. */
export const grantLasts = 30 * 60 * 1000;

async function readAll(): Promise<Record<string, Grant>> {
  const { grants } = await browser.storage.session.get('grants');
  const read = grantsSchema.safeParse(grants ?? {});
  return read.success ? read.data : {};
}

/** Changes go one after the other, so that two tabs never overwrite each other's choice. */
const change = (edit: (grants: Record<string, Grant>) => void) =>
  navigator.locks.request('grants', async () => {
    const grants = await readAll();
    edit(grants);
    await browser.storage.session.set({ grants });
  });

export const giveGrant = (tabId: number, profileId: string) =>
  change((grants) => {
    grants[tabId] = { profileId, until: Date.now() + grantLasts };
  });

/** The choice goes along when a walk goes on in another tab; it lasts no longer for that. */
export const moveGrant = (from: number, to: number) =>
  change((grants) => {
    const grant = grants[from];
    if (grant) grants[to] = grant;
  });

export const endGrant = (tabId: number) =>
  change((grants) => {
    delete grants[tabId];
  });

/** The tab's choice, `'ended'` when its time is over, or `null` when there was none. */
export async function grantOf(tabId: number): Promise<Grant | 'ended' | null> {
  const grant = (await readAll())[tabId];
  if (!grant) return null;
  // A clock that was set back would make a choice last longer than was promised.
  const left = grant.until - Date.now();
  return left > 0 && left <= grantLasts ? grant : 'ended';
}
