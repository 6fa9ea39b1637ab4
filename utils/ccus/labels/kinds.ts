/** Kinds of field that may be filled. The background knows a value, or none, for each. */
export const fieldKinds = [
  'inquiryCategory',
  'inquiryBody',
  'companyName',
  'personName',
  'lastName',
  'firstName',
  'personNameKana',
  'lastNameKana',
  'firstNameKana',
  'email',
  'emailLocal',
  'emailDomain',
  'emailConfirm',
  'desiredEmail',
  'phone',
  'phone1',
  'phone2',
  'phone3',
  'postalCode',
  'postalCode1',
  'postalCode2',
  'prefecture',
  'address',
  'birthDate',
  'birthYear',
  'birthMonth',
  'birthDay',
  'businessId',
  'workerId',
  'reason',
  // Asked about the person or company that is registered, not about the one who inquires: see `reader/registered-fields.ts`.
  'registeredId',
  'registeredEmail',
  'registeredName',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Kinds that are recognised so that a screen is understood, but never filled. A password's value is never read. */
export const keptKinds = ['loginId', 'password', 'newPassword', 'newPasswordConfirm', 'securityCode', 'submitButton'] as const;

export type ReadKind = FieldKind | (typeof keptKinds)[number];

/**
 * What words mean before their control is known: お問い合わせ内容 may name a
 * pulldown on one page and a text area on another. `other` is everything that
 * our profiles do not hold; its words are the counter-patterns of all kinds.
 */
export type Topic = ReadKind | 'kana' | 'mobile' | 'city' | 'building' | 'inquiry' | 'note' | 'subject' | 'confirm' | 'other';
