/** The screens of the official sites. What speaks for each stands in `screen-evidence.ts`. */
export const screenKeys = [
  'inquiryTopic',
  'inquiryForm',
  'inquiryConfirm',
  'inquiryDone',
  'login',
  'reissue',
  'businessSearch',
  'passwordChange',
  'securityCode',
  'portal',
  'faq',
  'top',
  'unknown',
] as const;
export type ScreenKey = (typeof screenKeys)[number];
