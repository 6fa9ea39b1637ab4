import { useStore } from '@nanostores/preact';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import { dateBoxes, type ProfileDraft, type ProfileField } from '../../../utils/profiles/draft.ts';
import { profileWords } from '../../../utils/words/ja/profile.ts';
import { stored } from '../../people-state.ts';

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

/** What stands in the fields of a form, as a person would say it. */
export const useTold = (): ((draft: ProfileDraft) => Record<ProfileField, string>) => {
  const words = useStore(profileWords);
  const people = useStore(stored);
  const nameOf = (employer: string) => (people.state === 'ready' ? people.people.find(({ id }) => id === employer)?.name : undefined);
  const canLogin = { yes: words.canLoginYes, no: words.canLoginNo, unknown: words.canLoginUnknown };
  return (draft) => {
    const date = (item: keyof typeof dateBoxes) =>
      dateBoxes[item]
        .map((box) => draft[box])
        .filter((part) => part !== '')
        .join('-');
    return {
      ...draft,
      birthDate: date('birthDate'),
      registeredOn: date('registeredOn'),
      canLogin: canLogin[draft.canLogin],
      employerId: nameOf(draft.employerId) ?? draft.employerId,
    };
  };
};
