import { checkInquiry } from '../../inquiries/check.ts';
import { faultOf } from '../../messages/receive.ts';
import type { Profile } from '../../profiles/profile.ts';
import { readTogether } from '../../storage/read-together.ts';
import type { PersonContext, Have } from '../../walks/walk.ts';
import { mustBeRead } from '../chosen-profile.ts';

const nothing: PersonContext = { kind: null, has: [] };

/** Whether everything that the inquiry for another mail address needs is stored. Whether the address is the registered one is always asked. */
const isComplete = (profile: Profile): boolean => checkInquiry(profile, '1', 'c', {}).every((key) => key === 'registeredNotCurrent');

export interface WalkContext {
  /** What a walk can use. While the vault is locked there is nothing, because nobody's data can be read. */
  about: PersonContext;
  /** The person whom the walk is about, if there is one and the data can be read. */
  owner: Profile | null;
}

/**
 * The stored data for the walk of a tab, in one reading.
 *
 * @param chosenId the profile that is chosen for the tab.
 * @param whose the profile that the walk is about. What it answers is still known when the choice for the tab has expired.
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
