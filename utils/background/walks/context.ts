import { checkInquiry } from '../../inquiries/check.ts';
import { faultOf } from '../../messages/receive.ts';
import type { Profile } from '../../profiles/profile.ts';
import { readTogether } from '../../storage/read-together.ts';
import type { PersonContext, Have } from '../../walks/walk.ts';
import { mustBeRead } from '../chosen-profile.ts';

const nothing: PersonContext = { kind: null, has: [] };

/** Nothing that the inquiry for another mail address needs is missing. Whether the address is the registered one is asked always. */
const isComplete = (profile: Profile): boolean => checkInquiry(profile, '1', 'c', {}).every((key) => key === 'registeredNotCurrent');

export interface WalkContext {
  /** What a walk has to work with. Nothing, while the vault is locked: nobody's data can be told then. */
  about: PersonContext;
  /** The one that the walk is about, where there is one and can be told. */
  owner: Profile | null;
}

/**
 * What is stored for the walk of a tab, read in one go.
 *
 * @param chosenId the profile that is chosen for the tab.
 * @param whose the profile that the walk is about: what it answers is known also after the choice for the tab has ended.
 * @throws {StorageFault} but not while the vault is locked.
 */
export async function contextOfTab(chosenId: string | null, whose: string | null): Promise<WalkContext> {
  try {
    const { profiles, contact } = await readTogether([chosenId, whose].filter((id) => id !== null));
    const chosen = (chosenId !== null && profiles.get(chosenId)) || null;
    const owner = (whose !== null && profiles.get(whose)) || null;
    return { about: aboutOf(chosen, chosen ?? owner, mustBeRead(contact).name !== ''), owner };
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return { about: nothing, owner: null };
    throw error;
  }
}

function aboutOf(chosen: Profile | null, owner: Profile | null, hasContact: boolean): PersonContext {
  const has: Have[] = [];
  if (chosen) has.push('person');
  if (chosen?.ccusId) has.push('id');
  if (chosen && isComplete(chosen)) has.push('items');
  if (owner?.registeredEmail && !owner.desiredEmail) has.push('mailInUse');
  if (owner?.canLogin === 'yes') has.push('canLogin');
  if (owner?.canLogin === 'no') has.push('cannotLogin');
  if (hasContact) has.push('contact');
  return { kind: owner?.kind ?? null, has };
}
