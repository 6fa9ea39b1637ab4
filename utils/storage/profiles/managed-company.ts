import { emptyItems, type BusinessProfile } from '../../profiles/profile.ts';
import { policy, type Policy } from '../managed-policy.ts';
import { Overtaken } from '../db/fault.ts';
import { readMarkedProfile, saveProfile } from './profiles.ts';

/** The administrator's 事業者 is always stored under this id, even when its items change. */
const companyId = '5b0e8a3c-6d14-4c9e-8f57-2a9d1c7e4b60';

/**
 * The company's profile: the items of the policy, and the stored values for the
 * rest. `null` when nothing has to be stored.
 *
 * @param now milliseconds since 1970, UTC.
 */
export function companyProfile(
  company: NonNullable<Policy['company']>,
  stored: BusinessProfile | null,
  now: number,
): BusinessProfile | null {
  const before: BusinessProfile = stored ?? {
    ...emptyItems,
    kind: 'business',
    id: companyId,
    name: company.name,
    registeredOn: '',
    updatedAt: now,
  };
  const items = Object.entries(company).filter(([, value]) => value !== undefined);
  const differs = items.some(([key, value]) => before[key as keyof BusinessProfile] !== value);
  if (stored && !differs) return null;
  return { ...before, ...Object.fromEntries(items), updatedAt: now };
}

/** Stores the policy's company if what is stored differs from it. @throws {StorageFault} */
export async function applyCompany(): Promise<void> {
  const { company } = await policy();
  if (!company) return;
  const { profile: stored, mark } = await readMarkedProfile(companyId);
  const next = companyProfile(company, stored?.kind === 'business' ? stored : null, Date.now());
  try {
    if (next) await saveProfile(next, mark);
  } catch (error) {
    // Somebody is changing it in another window; it is looked at anew when the next page is opened.
    if (!(error instanceof Overtaken)) throw error;
  }
}
