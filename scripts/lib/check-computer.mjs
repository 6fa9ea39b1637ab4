import { fileURLToPath } from 'node:url';

/** Versions of Node that npm installs every package for: the bundler and the linter ask for these. `package.json` says the same to npm. */
export const nodeNeeded = '^20.19.0 || >=22.12.0';

/** What to tell somebody whose Node is too old, or null. @param {string} version such as `20.11.1` */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return null;
  return `Node.js 20.19以上、または22.12以上が必要です（今は ${version}）。https://nodejs.org/ja から新しいものを入れて、もう一度実行してください。/ Node.js 20.19 or later, or 22.12 or later, is needed; this is ${version}.`;
}

/** What to tell somebody whose folder cannot be built in, or null. The loader of the build's settings reads these two letters as parts of an address. @param {string} folder */
export const folderProblem = (folder) =>
  /[#%]/.test(folder)
    ? `フォルダーの名前に # や % があると、組み立てられません。名前を変えて、もう一度実行してください。/ Please rename the folder: it cannot be built in a path with # or %. ${folder}`
    : null;

/** Ends the command with one sentence where nothing could come of it. */
export function checkComputer() {
  const problem = nodeProblem(process.versions.node) ?? folderProblem(fileURLToPath(new URL('../../', import.meta.url)));
  if (problem === null) return;
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
