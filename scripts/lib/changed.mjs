import { run } from './processes.mjs';

const git = async (...args) => {
  const { code, output } = await run('git', args);
  return code === 0 ? output : null;
};

const lines = (text) => (text ?? '').split('\0').filter(Boolean);

/**
 * The commit from which on somebody has been changing things: where this branch left `main`, or, on `main` itself, the
 * last commit while something is not committed yet, and the one before it afterwards.
 * @returns {Promise<string>}
 */
export async function forkPoint() {
  const head = (await git('rev-parse', 'HEAD'))?.trim();
  if (head === undefined)
    throw new Error('Git の履歴がないので、変わったところがわかりません。/ Without a Git history nobody can tell what has changed.');
  for (const trunk of ['main', 'origin/main']) {
    const fork = (await git('merge-base', 'HEAD', trunk))?.trim();
    if (fork && fork !== head) return fork;
  }
  const isClean = (await git('status', '--porcelain', '-z')) === '';
  return (isClean && (await git('rev-parse', '--verify', '--quiet', 'HEAD~1'))?.trim()) || head;
}

/** The files that differ from that commit now and are still there, as paths from the top of the repository. @param {string} since */
export async function changedSince(since) {
  const differing = lines(await git('diff', '--name-only', '--diff-filter=d', '-z', since));
  const untracked = lines(await git('ls-files', '--others', '--exclude-standard', '-z'));
  return [...new Set([...differing, ...untracked])];
}
