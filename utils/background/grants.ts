import { grants, type Grant } from '../storage/session-items.ts';
import { clockTolerance } from '../guard/ledger.ts';
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

/** Why a choice is over: its time has passed, or the clock was changed so much that nobody can tell. */
export type GrantEnd = 'ended' | 'clock';

function grantIn(all: Record<string, Grant>, tabId: number): Grant | GrantEnd | null {
  const grant = all[tabId];
  if (!grant) return null;
  // A clock that was set back would make a choice last longer than was promised; computers set theirs by some seconds all the time.
  const left = grant.until - Date.now();
  if (left > grantLasts + clockTolerance) return 'clock';
  return left > 0 ? grant : 'ended';
}

/** The tab's choice, `'ended'` or `'clock'` if it is over, or `null` if there was none. */
export const grantOf = async (tabId: number): Promise<Grant | GrantEnd | null> => grantIn(await grants.read(), tabId);

/**
 * Id of the profile chosen for a tab, or `null` if there is none or the choice has expired.
 *
 * @param all the choices for all tabs.
 */
export function chosenIn(all: Record<string, Grant>, tabId: number): string | null {
  const grant = grantIn(all, tabId);
  return grant === null || typeof grant === 'string' ? null : grant.profileId;
}
