import { checkInquiry } from '../../inquiries/check.ts';
import { faultOf } from '../../messages/receive.ts';
import { readContact } from '../../storage/contact.ts';
import type { Profile } from '../../profiles/profile.ts';
import { getProfile } from '../../storage/profiles.ts';
import type { About, Have } from '../../walks/walk.ts';
import { grantOf } from '../grants.ts';

const nothing: About = { kind: null, has: [] };

/** Nothing that the inquiry for another mail address needs is missing. Whether the address is the registered one is asked always. */
const isComplete = (profile: Profile): boolean => checkInquiry(profile, '1', 'c', {}).every((key) => key === 'registeredNotCurrent');

/**
 * What a walk in this tab has to work with. Nothing, while the vault is locked:
 * nobody's data can be told then.
 *
 * @param whose the profile that the walk is about: what it answers is known also after the choice for the tab has ended.
 */
export async function aboutTab(tabId: number, whose: string | null): Promise<About> {
  try {
    const grant = await grantOf(tabId);
    const chosen = grant === null || grant === 'ended' ? null : await getProfile(grant.profileId);
    const owner = chosen ?? (whose === null ? null : await getProfile(whose));
    const has: Have[] = [];
    if (chosen) has.push('person');
    if (chosen?.ccusId) has.push('id');
    if (chosen && isComplete(chosen)) has.push('items');
    if (owner?.registeredEmail && !owner.desiredEmail) has.push('mailInUse');
    if (owner?.canLogin === 'yes') has.push('canLogin');
    if (owner?.canLogin === 'no') has.push('cannotLogin');
    if ((await readContact()).name !== '') has.push('contact');
    return { kind: owner?.kind ?? null, has };
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return nothing;
    throw error;
  }
}
