import { useStore } from '@nanostores/preact';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import type { ProfileField } from '../../../utils/profiles/draft.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';

/** The labels of the fields of a 事業者 or 技能者. */
export const useLabels = (kind: PersonKind): Record<ProfileField, string> => {
  const words = useStore(profileWords);
  return {
    name: kind === 'business' ? words.businessName : words.workerName,
    kana: words.kana,
    ccusId: kind === 'business' ? words.businessId : words.workerId,
    applicationId: words.applicationId,
    postalCode: words.postalCode,
    address: kind === 'business' ? words.businessAddress : words.workerAddress,
    phone: kind === 'business' ? words.businessPhone : words.workerPhone,
    mobile: words.mobile,
    birthDate: words.birthDate,
    registeredOn: kind === 'business' ? words.registeredOn : words.cardIssued,
    employerId: words.employer,
    employerName: words.employerName,
    registeredEmail: words.registeredEmail,
    desiredEmail: words.desiredEmail,
    reason: words.reason,
    canLogin: words.canLogin,
  };
};
