import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderProblem, nodeNeeded, nodeProblem } from '../../scripts/lib/check-computer.mjs';
import { mendWxt } from '../../scripts/lib/mend-wxt.mjs';
import { causeOf, missingPackages, thisComputer, type Entry } from '../../scripts/lib/packages.mjs';
import { sourceFiles } from '../../scripts/lib/source-files.ts';
import { readPolicy } from '../../utils/storage/managed-policy.ts';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { root } from './sources.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

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

describe('the papers for stores and administrators', () => {
  const read = (path: string) => readFileSync(`${root}.github/${path}`, 'utf8');

  it('tell why each right is asked for, and no other', async () => {
    const { default: config } = await import('../../wxt.config.ts');
    const rights = new Set<string>();
    for (const browser of ['chrome', 'firefox']) {
      const make = config.manifest as (env: object) => Record<string, string[] | undefined>;
      const manifest = make({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
      for (const kind of ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions']) {
        for (const right of manifest[kind] ?? []) rights.add(right);
      }
    }
    // The framework asks for it, because there is an entrypoint of that name.
    rights.add('sidePanel');
    const told = [...read('store/permissions.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, right]) => right!);
    expect(told.toSorted()).toEqual([...rights].toSorted());
  });

  it('say about what is stored what the tool itself says', () => {
    const words = optionsWords.get();
    const stored = Object.entries(words).filter(([name]) => /^stored(?!Title)/.test(name));
    expect(stored.length).toBeGreaterThan(5);
    const policy = read('store/privacy.md');
    for (const [, text] of [...stored, ['', words.outside], ['', words.notStored], ['', words.key]]) expect(policy).toContain(text);
  });

  it('name every value that an administrator can set, and examples that are read as they are meant', () => {
    const text = read('ADMINISTRATORS.md');
    const { properties } = json('public/managed-schema.json') as { properties: Record<string, unknown> };
    const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
    expect(rows.toSorted()).toEqual(Object.keys(properties).toSorted());
    type Example = { '3rdparty'?: { extensions: object }; policies?: { '3rdparty': { Extensions: object } } };
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => JSON.parse(block!) as Example);
    const values = examples.map(
      (example) => Object.values(example['3rdparty']?.extensions ?? example.policies?.['3rdparty'].Extensions ?? { alone: example })[0],
    );
    expect(values.length).toBe(3);
    for (const value of values) {
      expect(readPolicy(value as Record<string, unknown>)).toMatchObject({ wrong: [], passphraseRequired: true, exportOff: false });
    }
    const registry = /"company"="(.*)"/.exec(text)![1]!.replaceAll('\\"', '"');
    expect(readPolicy({ company: JSON.parse(registry) as unknown }).wrong).toEqual([]);
  });
});
