import { emptyItems, type BusinessProfile } from '../../utils/profiles/profile.ts';

/** Invented; nobody's name or number. */
export const someBusiness: BusinessProfile = {
  ...emptyItems,
  kind: 'business',
  id: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23',
  name: 'みほん建設',
  ccusId: '12345678901222',
  canLogin: 'no',
  registeredOn: '',
  updatedAt: 1,
};
