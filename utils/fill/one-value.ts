import type { Contact, Profile } from '../profiles/profile.ts';

/**
 * One value of the chosen person, or of the one who inquires, that the person
 * puts into one field by name, whatever the page says the field is.
 */
export const oneValues = [
  'contactCompany',
  'contactName',
  'contactEmail',
  'contactPhone',
  'name',
  'kana',
  'ccusId',
  'postalCode',
  'address',
  'phone',
  'mobile',
  'birthDate',
  'registeredEmail',
  'desiredEmail',
] as const;
export type OneValue = (typeof oneValues)[number];

/** The value as it is stored, or '' where it is not known. */
export function oneValue(what: OneValue, profile: Profile, contact: Contact): string {
  switch (what) {
    case 'contactCompany':
      return contact.company;
    case 'contactName':
      return contact.name;
    case 'contactEmail':
      return contact.email;
    case 'contactPhone':
      return contact.phone;
    case 'birthDate':
      return profile.kind === 'worker' ? profile.birthDate : '';
    default:
      return profile[what];
  }
}

/** Why a value did not go into a field, where nothing more is to be said than that; `choose`: which one it is to be. */
export type PlainTrouble = 'choose' | 'noField' | 'same' | 'noValue' | 'tooLong' | 'refused' | 'moved';
