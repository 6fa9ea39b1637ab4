import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { gatherLicences } from '../../scripts/vite/licences.ts';

describe('the notices of what is bundled', () => {
  let folder = '';
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const putPackage = (name: string, files: Record<string, string>) => {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'ISC', main: 'index.js' }));
    for (const [path, text] of Object.entries(files)) put(`node_modules/${name}/${path}`, text);
  };
  async function noticesOfBuild(): Promise<string> {
    const licences = gatherLicences();
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [licences.plugin()],
      worker: { plugins: () => [licences.plugin()] },
    });
    return licences.text();
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ccus-licences-'));
    put('index.html', '<script type="module" src="./main.js"></script>');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are those of scripts, workers and style sheets, and of nothing that is left out', async () => {
    put(
      'main.js',
      "import { a } from '@x/script'; import './style.css'; new Worker(new URL('./work.js', import.meta.url), { type: 'module' }); a();",
    );
    put('work.js', "import { b } from 'for-worker'; postMessage(b());");
    put('style.css', "@import 'sheet/sheet.css';");
    putPackage('@x/script', { 'index.js': 'export const a = () => alert(1);', LICENSE: 'terms of script', NOTICE: 'notice of script' });
    putPackage('for-worker', { 'index.js': 'export const b = () => Date.now();', 'license.md': 'terms of worker' });
    putPackage('sheet', { 'sheet.css': 'p { color: red }', COPYING: 'terms of sheet' });
    putPackage('unused', { 'index.js': 'export const c = 1;', LICENSE: 'terms of unused' });
    const text = await noticesOfBuild();
    for (const part of ['@x/script 1.2.3 (ISC)', 'terms of script', 'notice of script', 'terms of worker', 'terms of sheet']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('unused');
    expect(text).toContain('CCUSアシスト');
  });

  it('stop the build when a package brings no text of its licence', async () => {
    put('main.js', "import { a } from 'bare'; a();");
    putPackage('bare', { 'index.js': 'export const a = () => alert(1);' });
    await expect(noticesOfBuild()).rejects.toThrow('bare is bundled, but has no text of its licence');
  });
});
