/* Where the sources stand that several browser tests drive together. */

export const pages = ['components/', 'entrypoints/options/', 'entrypoints/popup/', 'utils/words/'];
export const guard = [
  'utils/guard/',
  'utils/background/guard/',
  'utils/content/features/guard/',
  'utils/content/page/login-form.ts',
  'entrypoints/login',
];
export const inquiry = [
  'utils/inquiries/',
  'utils/background/inquiry',
  'utils/content/features/inquiry/',
  'entrypoints/inquiry',
  'components/inquiries/',
  'components/options/inquiries/',
];
export const walks = [
  'utils/walks/',
  'utils/background/walks/',
  'utils/words/ja/walks/',
  'utils/content/features/follow-walk.ts',
  'components/walk/',
  'entrypoints/walk.ts',
  'entrypoints/sidepanel/',
];
export const filling = [
  'utils/fill/',
  'utils/content/fill/',
  'utils/reader/',
  'utils/content/page/',
  'utils/content/panel/',
  'utils/content/runtime/',
  'entrypoints/',
];
export const keeping = ['utils/storage/', 'utils/profiles/', 'utils/background/vault.ts', 'components/vault/'];
export const arriving = ['utils/messages/', 'utils/background/', 'utils/ccus/'];
