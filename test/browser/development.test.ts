import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from './harness/paths.ts';

const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const needed = ['LICENSE', 'package.json', 'tsconfig.json', 'wxt.config.ts', 'components', 'entrypoints', 'public', 'scripts', 'utils'];

/** What `npm run dev` does, but for the browser: it has none to open and says where the extension lies. */
describe.skipIf(process.env.CCUS_TESTS === 'short')('npm run dev', () => {
  const copy = mkdtempSync(join(tmpdir(), 'ccus-dev-'));
  let server: ChildProcess;
  let said = '';
  const soon = { timeout: 120_000, interval: 200 };
  const built = (file: string) => readFileSync(join(copy, '.output/chrome-mv3-dev', file), 'utf8');

  beforeAll(() => {
    for (const path of needed) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    // Under a test runner the framework's logger would be silent.
    const { NODE_ENV: _mode, TEST: _test, VITEST: _runner, ...env } = process.env;
    server = spawn(node, [join('node_modules', 'wxt/bin/wxt.mjs')], { cwd: copy, env: { ...env, NO_COLOR: '1' } });
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += String(text)));
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('close', resolve));
    if (server.exitCode === null && server.kill()) await ended;
    rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('starts, and what is changed appears in our pages and in the background', { timeout: 300_000 }, async () => {
    await vi.waitFor(() => {
      if (server.exitCode !== null) throw new Error(said);
      expect(said).toContain('as an unpacked extension');
    }, soon);
    const origin = /Started dev server @ (http:\/\/localhost:\d+)/.exec(said)![1]!;
    const words = async (file: string) => (await fetch(`${origin}/utils/words/ja/${file}`)).text();

    // Our pages may ask the server on this computer, and nobody else; a real build asks nobody.
    const { content_security_policy: policy } = JSON.parse(built('manifest.json')) as { content_security_policy: Record<string, string> };
    expect(policy.extension_pages).toContain('connect-src http://localhost:* ws://localhost:*;');
    expect(await (await fetch(`${origin}/components/base.css`, { headers: { accept: 'text/css' } })).text()).toContain('--color-');

    const change = (file: string, from: string, to: string) => {
      const path = join(copy, 'utils/words/ja', file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    expect(await words('options.ts')).toContain('このツールについて');
    change('options.ts', 'このツールについて', 'このツールのこと');
    await vi.waitFor(async () => expect(await words('options.ts')).toContain('このツールのこと'), soon);

    expect(built('background.js')).toContain('残り{count}回');
    change('guard.ts', '残り{count}回', 'のこり{count}回');
    await vi.waitFor(() => expect(built('background.js')).toContain('のこり{count}回'), soon);
  });
});
