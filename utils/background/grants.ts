import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { serialQueue } from './serial-queue.ts';

/**
 * The choice of a person for one tab. It lives in `storage.session`, which
 * content scripts cannot read and which is gone when the browser closes.
 */
const grantsSchema = z.record(z.string(), z.object({ profileId: z.uuid(), until: z.number() }));
export type Grant = z.infer<typeof grantsSchema>[string];

/** Under this name all choices lie there, for who reads them together with something else. */
export const grantsName = 'grants';

/** How long a choice holds, in milliseconds. */
export const grantLasts = 30 * 60 * 1000;

function parsed(grants: unknown): Record<string, Grant> {
  const read = grantsSchema.safeParse(grants ?? {});
  return read.success ? read.data : {};
}

const readAll = async (): Promise<Record<string, Grant>> => parsed((await browser.storage.session.get(grantsName))[grantsName]);

const oneByOne = serialQueue();

/** Changes go one after the other, so that two tabs never overwrite each other's choice. `edit` says whether it changed anything. */
const change = (edit: (grants: Record<string, Grant>) => boolean) =>
  oneByOne(async () => {
    const grants = await readAll();
    if (edit(grants)) await browser.storage.session.set({ [grantsName]: grants });
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

function grantIn(grants: Record<string, Grant>, tabId: number): Grant | 'ended' | null {
  const grant = grants[tabId];
  if (!grant) return null;
  // A clock that was set back would make a choice last longer than was promised.
  const left = grant.until - Date.now();
  return left > 0 && left <= grantLasts ? grant : 'ended';
}

/** The tab's choice, `'ended'` when its time is over, or `null` when there was none. */
export const grantOf = async (tabId: number): Promise<Grant | 'ended' | null> => grantIn(await readAll(), tabId);

/**
 * Id of the profile chosen for a tab, or `null` when none is, or the time of the choice is over.
 *
 * @param stored what lies under {@link grantsName}.
 */
export function chosenIn(stored: unknown, tabId: number): string | null {
  const grant = grantIn(parsed(stored), tabId);
  return grant === null || grant === 'ended' ? null : grant.profileId;
}
