import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScaffoldRefused, scaffold } from '../../scripts/lib/new-feature.ts';
import { root } from './sources.ts';

const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** What the tools need of the tree; builds and browsers are no part of it. */
const needed = ['.oxlintrc.json', '.prettierrc.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
const folders = ['components', 'entrypoints', 'scripts', 'test', 'utils'];

describe('npm run new-feature', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-feature-'));
  const inCopy = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(node, words, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, VITEST: '', NO_COLOR: '1' },
    });
    return { status, said: stdout + stderr };
  };
  const tool = (path: string, ...words: string[]) => inCopy(join('node_modules', path), ...words);
  const create = (...words: string[]) => inCopy('scripts/new-feature.mjs', ...words);

  beforeAll(() => {
    for (const path of [...needed, ...folders]) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('writes feature, registration, words and test, which pass types, lint, layout and that test', { timeout: 180_000 }, () => {
    const { status, said } = create('mark-hours');
    expect(said).toContain('test/unit/content/mark-hours.test.ts');
    expect(status).toBe(0);
    expect(readFileSync(join(copy, 'entrypoints/inquiry.ts'), 'utf8')).toContain("add('inquiry', [fillInquiry, markHours])");
    expect(create('note-hours', 'securityCode').status).toBe(0);

    expect(tool('typescript/bin/tsc', '-p', '.')).toEqual({ status: 0, said: '' });
    const made = ['mark-hours', 'note-hours'].flatMap((name) => [
      `utils/content/features/${name}.ts`,
      `utils/words/ja/${name}.ts`,
      `test/unit/content/${name}.test.ts`,
    ]);
    const touched = [...made, 'entrypoints/inquiry.ts', 'entrypoints/secrets.ts'];
    expect(tool('oxlint/bin/oxlint', '--deny-warnings', ...touched).said).toContain('Found 0 warnings and 0 errors');
    expect(tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...touched)).toEqual({ status: 0, said: '' });
    const tests = [
      ...made.filter((path) => path.startsWith('test/')),
      'test/unit/content/script-screens.test.ts',
      'test/architecture/imports',
    ];
    const tested = tool('vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit', ...tests);
    expect(tested.said).toMatch(/Test Files +4 passed \(4\)/);
    expect(tested.status).toBe(0);

    // A second time it would write over what somebody has begun.
    const before = readFileSync(join(copy, 'entrypoints/inquiry.ts'), 'utf8');
    expect(create('mark-hours')).toMatchObject({ status: 1, said: expect.stringContaining('もうあります') });
    expect(readFileSync(join(copy, 'entrypoints/inquiry.ts'), 'utf8')).toBe(before);
  });
});

describe('a new feature', () => {
  const nothing = () => null;

  it.each(['markHours', 'hours', 'mark_hours', '../x-y', 'mark-', ''])('has a name that can be one of a file: not %j', (name) => {
    expect(() => scaffold(name, 'inquiryForm', nothing)).toThrow(ScaffoldRefused);
  });

  it('has a screen to which one of our scripts comes', () => {
    expect(() => scaffold('mark-hours', 'top', nothing)).toThrow('inquiryForm');
    expect(() => scaffold('mark-hours', 'nowhere', nothing)).toThrow(ScaffoldRefused);
  });

  it('is not written where its script has no list', () => {
    expect(() => scaffold('mark-hours', 'inquiryForm', nothing)).toThrow('entrypoints/inquiry.ts');
  });
});
