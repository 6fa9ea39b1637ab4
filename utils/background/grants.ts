import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { inTurn } from './in-turn.ts';

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

const oneByOne = inTurn();

/** Changes go one after the other, so that two tabs never overwrite each other's choice. `edit` says whether it changed anything. */
const change = (edit: (grants: Record<string, Grant>) => boolean) =>
  oneByOne(async () => {
    const grants = await readAll();
    if (edit(grants)) await browser.storage.session.set({ grants });
  });

export const giveGrant = (tabId: number, profileId: string) =>
  change((grants) => {
    grants[tabId] = { profileId, until: Date.now() + grantLasts };
    return true;
  });

/** The choice goes along when a walk goes on in another tab; it lasts no longer for that. */
export const moveGrant = (from: number, to: number) =>
  change((grants) => {
    const grant = grants[from];
    if (grant) grants[to] = grant;
    return grant !== undefined;
  });

export const endGrant = (tabId: number) =>
  change((grants) => {
    const was = tabId in grants;
    delete grants[tabId];
    return was;
  });

/** Id of the profile chosen for the tab, or `null` when none is, or the time of the choice is over. */
export async function chosenIn(tabId: number): Promise<string | null> {
  const grant = await grantOf(tabId);
  return grant === null || grant === 'ended' ? null : grant.profileId;
}

/** The tab's choice, `'ended'` when its time is over, or `null` when there was none. */
export async function grantOf(tabId: number): Promise<Grant | 'ended' | null> {
  const grant = (await readAll())[tabId];
  if (!grant) return null;
  // A clock that was set back would make a choice last longer than was promised.
  const left = grant.until - Date.now();
  return left > 0 && left <= grantLasts ? grant : 'ended';
}
