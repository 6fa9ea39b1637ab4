import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders under `test` whose tests need a real browser; all others run in Node alone. */
export const browserFolders = ['test/browser', 'test/reader'];

/** @param {string} file path from the top of the repository */
export const needsBrowser = (file) => browserFolders.some((folder) => file.startsWith(`${folder}/`));

/** Whether a test drives the built extension; what reads saved pages makes its own bundle. @param {string} file */
export const needsBuild = (file) => file.startsWith('test/browser/');

/** All test files, as paths from the top of the repository, with forward slashes. @param {string} root */
export const testFiles = (root) =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort();
