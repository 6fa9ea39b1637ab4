/**
 * What goes into the sources that Mozilla's reviewers get: what is needed to build, to test and to try, by name.
 * Whatever else lies in the folder, such as a roster or saved pages, must never be uploaded.
 */
export const sourceFiles = [
  ...['components', 'entrypoints', 'public', 'scripts', 'test', 'utils'].map((folder) => `${folder}/**/*`),
  'LICENSE',
  'README.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
] as const;
