import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderProblem, nodeNeeded, nodeProblem } from '../../scripts/lib/check-computer.mjs';
import { mendWxt } from '../../scripts/lib/mend-wxt.mjs';
import { causeOf, missingPackages, thisComputer, type Entry } from '../../scripts/lib/packages.mjs';
import { sourceFiles } from '../../scripts/lib/source-files.ts';
import { root } from './sources.ts';

/** A part of WXT's own plug-in. */
type Plugin = { transform: { filter: { id: RegExp } } };

const json = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Record<string, unknown>;

describe('the Node and the folder', () => {
  it.each(['18.20.8', '20.11.1', '20.18.9', '21.7.0', '22.11.0'])('says that Node %s is too old', (version) => {
    expect(nodeProblem(version)).toContain(`今は ${version}`);
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.21.0'])('takes Node %s', (version) => {
    expect(nodeProblem(version)).toBe(null);
  });

  it('tells npm the same', () => {
    expect(json('package.json').engines).toEqual({ node: nodeNeeded });
  });

  it('may have any name but with two letters', () => {
    expect(folderProblem('/home/x/ccus assist (1) [2] C++ 名前/')).toBe(null);
    expect(folderProblem('C:\\a#b\\')).toContain('#');
    expect(folderProblem('/a%20b/')).toContain('%');
  });

  it('is found by the framework, whatever its name', async () => {
    mendWxt();
    const file = `${root}node_modules/wxt/dist/core/builders/vite/plugins/removeEntrypointMainFunction.mjs`;
    const { removeEntrypointMainFunction } = (await import(file)) as {
      removeEntrypointMainFunction: (config: object, path: string) => Plugin;
    };
    const { filter } = removeEntrypointMainFunction({ root: '/x/ccus assist (1) [b C++ $' }, 'a.ts').transform;
    expect(filter.id.test('/x/ccus assist (1) [b C++ $/a.ts')).toBe(true);
    expect(filter.id.test('/x/ccus assist (1) [b C++ $/a_ts')).toBe(false);
  });
});

describe('what is installed', () => {
  const computer = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const wanted: Record<string, Entry> = {
    '': {},
    'node_modules/plain': { version: '1.0.0', integrity: 'a' },
    'node_modules/ours': { version: '1.0.0', integrity: 'b', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/musl': { version: '1.0.0', integrity: 'c', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/mac': { version: '1.0.0', integrity: 'd', optional: true, os: ['darwin'] },
    'node_modules/not-windows': { version: '1.0.0', integrity: 'e', optional: true, os: ['!win32'] },
    'node_modules/any': { version: '1.0.0', integrity: 'f', optional: true },
  };
  const { 'node_modules/plain': plain, 'node_modules/ours': ours, 'node_modules/not-windows': notWindows } = wanted;
  const whole = { 'node_modules/plain': plain!, 'node_modules/ours': ours!, 'node_modules/not-windows': notWindows! };
  const missing = (installed: Record<string, Entry>, isThere: (path: string) => boolean = () => true) =>
    missingPackages(wanted, installed, computer, isThere);

  it('is whole without what is for other computers', () => {
    expect(missing(whole)).toEqual([]);
  });

  it('lacks an optional package that is for this computer', () => {
    expect(missing({ 'node_modules/plain': plain!, 'node_modules/not-windows': notWindows! })).toEqual(['node_modules/ours']);
    expect(missing({ 'node_modules/plain': plain!, 'node_modules/ours': ours! })).toEqual(['node_modules/not-windows']);
  });

  it('lacks what is of another version, and what npm names but somebody deleted', () => {
    expect(missing({ ...whole, 'node_modules/plain': { ...plain!, version: '1.0.1' } })).toEqual(['node_modules/plain']);
    expect(missing(whole, (path) => path !== 'node_modules/ours')).toEqual(['node_modules/ours']);
  });

  it('is whole here', () => {
    const installed = json('node_modules/.package-lock.json').packages as Record<string, Entry>;
    const lock = json('package-lock.json').packages as Record<string, Entry>;
    const lacking = missingPackages(lock, installed, thisComputer(), () => true);
    expect(lacking.filter((path) => lock[path]!.optional)).toEqual([]);
  });

  it('tells a folder that cannot be written to from a network that cannot be reached', () => {
    expect(causeOf('npm error code EACCES\nnpm error path /home/x/.npm/_cacache', '/home/x/.npm')).toContain('/home/x/.npm');
    expect(causeOf('npm error code ENOSPC', '~')).toContain('ディスク');
    expect(causeOf('npm error code ECONNREFUSED', '~')).toContain('ネットワーク');
  });
});

describe('the sources for reviewers', () => {
  it('hold what the build needs, and nothing that somebody left in the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ccus-sources-'));
    try {
      const left = [
        '名簿.csv',
        'backup.ccus.json',
        '保存した画面/ccus.html',
        '.env',
        'key.pem',
        'node_modules/x/index.js',
        '.output/x.zip',
      ];
      const ours = ['package.json', 'wxt.config.ts', 'utils/ccus/hosts.ts', 'scripts/licences/data.txt', 'public/icon/128.png'];
      for (const path of [...left, ...ours]) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), '');
      }
      const taken = globSync([...sourceFiles], { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(
        taken
          .map(({ parentPath, name }) =>
            join(parentPath, name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          )
          .toSorted(),
      ).toEqual(ours.toSorted());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
