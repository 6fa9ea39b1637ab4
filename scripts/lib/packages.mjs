/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {{ os: string, cpu: string, libc: string | null }} Computer
 */

/** @returns {Computer} this computer, in the words of npm */
export function thisComputer() {
  const linux = process.platform === 'linux';
  const { glibcVersionRuntime } = linux ? process.report.getReport().header : {};
  return { os: process.platform, cpu: process.arch, libc: linux ? (glibcVersionRuntime ? 'glibc' : 'musl') : null };
}

const fits = (allowed, value) => {
  if (allowed === undefined || value === null) return true;
  if (allowed.includes(`!${value}`)) return false;
  return allowed.includes(value) || allowed.every((word) => word.startsWith('!'));
};

/** Whether a package is made for this kind of computer alone, so that it must be there although it is optional. */
const isForUs = ({ os, cpu, libc }, computer) =>
  (os ?? cpu ?? libc) !== undefined && fits(os, computer.os) && fits(cpu, computer.cpu) && fits(libc, computer.libc);

/**
 * The packages of the lockfile that are not there as it names them. npm leaves optional ones out without a word, for
 * example those that its own Node is too old for, and what needs them then fails with words that name another cause.
 * @param {Record<string, Entry>} wanted `packages` of the lockfile
 * @param {Record<string, Entry>} installed `packages` of the list that npm writes into node_modules
 * @param {Computer} computer
 * @param {(path: string) => boolean} isThere whether that folder holds a package
 * @returns {string[]} paths, such as `node_modules/wxt`
 */
export function missingPackages(wanted, installed, computer, isThere) {
  return Object.keys(wanted).filter((path) => {
    if (path === '') return false;
    const entry = wanted[path];
    const found = installed[path];
    if (found === undefined) return !entry.optional || isForUs(entry, computer);
    return found.version !== entry.version || found.integrity !== entry.integrity || !isThere(path);
  });
}

/** Why npm failed, for a person, by what npm wrote. @param {string} output @param {string} cache the folder of npm's downloads, as far as known */
export function causeOf(output, cache) {
  if (/\bENOSPC\b/.test(output)) return 'ディスクがいっぱいです。空きを作って、もう一度実行してください。/ The disk is full.';
  if (/\b(EACCES|EROFS|EPERM)\b/.test(output)) {
    return `書きこめないフォルダーがあります（npmの置き場所 ${cache} か、このフォルダー）。書きこめるようにして、もう一度実行してください。/ A folder cannot be written to: npm's own (${cache}) or this one.`;
  }
  return '部品を入れられませんでした。ネットワークを確かめて、もう一度実行してください。/ The packages could not be installed. Please check the network and run this again.';
}
