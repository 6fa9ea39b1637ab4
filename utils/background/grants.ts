import { grants, type Grant } from '../storage/session-items.ts';
import { serialQueue } from './serial-queue.ts';

/** How long a choice is valid, in milliseconds. */
export const grantLasts = 30 * 60 * 1000;

const oneByOne = serialQueue();

/** Makes changes one after the other, so that two tabs never overwrite each other's choice. `edit` returns whether it changed anything. */
const change = (edit: (all: Record<string, Grant>) => boolean) =>
  oneByOne(async () => {
    const all = await grants.read();
    if (edit(all)) await grants.write(all);
  });

export const giveGrant = (tabId: number, profileId: string) =>
  change((all) => {
    all[tabId] = { profileId, until: Date.now() + grantLasts };
    return true;
  });

/** Moves the choice along when a walk continues in another tab. It does not last longer for that. */
export const moveGrant = (from: number, to: number) =>
  change((all) => {
    const grant = all[from];
    if (grant) all[to] = grant;
    return grant !== undefined;
  });

export const endGrant = (tabId: number) =>
  change((all) => {
    const was = tabId in all;
    delete all[tabId];
    return was;
  });

function grantIn(all: Record<string, Grant>, tabId: number): Grant | 'ended' | null {
  const grant = all[tabId];
  if (!grant) return null;
  // If the clock was set back, the choice would last longer than promised.
  const left = grant.until - Date.now();
  return left > 0 && left <= grantLasts ? grant : 'ended';
}

/** The tab's choice, `'ended'` if it has expired, or `null` if there was none. */
export const grantOf = async (tabId: number): Promise<Grant | 'ended' | null> => grantIn(await grants.read(), tabId);

/**
 * Id of the profile chosen for a tab, or `null` if there is none or the choice has expired.
 *
 * @param all the choices for all tabs.
 */
export function chosenIn(all: Record<string, Grant>, tabId: number): string | null {
  const grant = grantIn(all, tabId);
  return grant === null || grant === 'ended' ? null : grant.profileId;
}
