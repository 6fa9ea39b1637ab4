import { conflictOn, type SeenOnPage } from '../../profiles/conflict.ts';
import { faultOf, Refusal, type SenderPlace } from '../../messages/receive.ts';
import type { Profile } from '../../profiles/profile.ts';
import { hasCode, readCode } from '../../storage/profiles/security-codes.ts';
import { vaultRow } from '../../storage/keys/data-key.ts';
import { ledgerPlace } from '../../storage/keys/ledger-key.ts';
import { readTab } from '../guard/tab-records.ts';
import { mustBeRead, grantedProfile } from '../chosen-profile.ts';

/** Whether a stored code can be filled into a tab, and why not. */
export type CodeState =
  | { is: 'ready'; profile: Profile }
  | { is: 'noGrant' | 'locked' | 'none' | 'other' }
  /** Somebody else stands on the page. */
  | { is: 'conflict'; shown: string };

/** Whose login this tab saw, as far as it saw one, is somebody else's than the one chosen. */
async function isOtherLogin(tabId: number, { ccusId }: Profile): Promise<boolean> {
  const key = (await readTab(tabId))?.key ?? '';
  return key !== '' && key !== (await ledgerPlace(ccusId));
}

export async function codeState({ tabId }: SenderPlace, seen: SeenOnPage): Promise<CodeState> {
  try {
    const { profile, contact } = await grantedProfile(tabId);
    if (!(await vaultRow()) || !(await hasCode(profile.id))) return { is: 'none' };
    const conflict = conflictOn(seen, profile, mustBeRead(contact));
    if (conflict) return { is: 'conflict', shown: conflict.shown };
    return (await isOtherLogin(tabId, profile)) ? { is: 'other' } : { is: 'ready', profile };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === 'storeLocked') return { is: 'locked' };
    if (fault === 'noGrant' || fault === 'grantEnded' || fault === 'clockChanged' || fault === 'profileGone') return { is: 'noGrant' };
    throw error;
  }
}

/** The stored code of the one chosen for the tab. @throws Refusal when {@link codeState} is not `ready`. */
export async function takeCode(from: SenderPlace, seen: SeenOnPage): Promise<string> {
  const state = await codeState(from, seen);
  const code = state.is === 'ready' ? await readCode(state.profile.id) : null;
  if (code === null) throw new Refusal('refused');
  return code;
}
