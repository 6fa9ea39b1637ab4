import { faultOf } from '../../messages/receive.ts';
import { readContact } from '../../storage/contact.ts';
import { countProfiles, getProfile } from '../../storage/profiles.ts';
import type { About, Have } from '../../walks/walk.ts';
import { grantOf } from '../grants.ts';

const nothing: About = { kind: null, has: [] };

/**
 * What a walk in this tab has to work with. Nothing, while the vault is locked:
 * nobody's data can be told then.
 *
 * @param whose the profile that the walk is about: its kind is known also after the choice for the tab has ended.
 */
export async function aboutTab(tabId: number, whose: string | null): Promise<About> {
  try {
    const grant = await grantOf(tabId);
    const chosen = grant === null || grant === 'ended' ? null : await getProfile(grant.profileId);
    const owner = chosen ?? (whose === null ? null : await getProfile(whose));
    const has: Have[] = [];
    if (chosen) has.push('person');
    if (chosen?.ccusId) has.push('id');
    if (chosen?.registeredEmail) has.push('mail');
    if (chosen?.address) has.push('address');
    if ((await readContact()).name !== '') has.push('contact');
    if ((await countProfiles()) > 0) has.push('people');
    return { kind: owner?.kind ?? null, has };
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return nothing;
    throw error;
  }
}
