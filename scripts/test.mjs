import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { main, node, run, temporary, tool } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };

/** One step: its title, how long it took, and, when it failed, what it said. */
async function step(title, work) {
  const begin = performance.now();
  const results = await Promise.all(work());
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const bad = results.filter(({ code }) => code !== 0);
  for (const { output } of bad) if (output) say(output.trimEnd());
  say(`${bad.length === 0 ? '○' : '×'} ${title}（${seconds} 秒）`);
  return bad.length === 0;
}

/** A step that is no test counts as one failure when it fails, so that "0 failed" is never said wrongly. */
async function check(title, work) {
  const good = await step(title, work);
  if (!good) total.failed += 1;
  return good;
}

const toolRun = (path, ...args) => run(node, [tool(path), ...args]);

async function vitest(project, title) {
  const report = join(temporary, `${project}.json`);
  const good = await step(title, () => [
    run(
      node,
      [
        tool('vitest/vitest.mjs'),
        'run',
        '--config',
        'test/vitest.config.ts',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { show: true },
    ),
  ]);
  let counted = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counted = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    say(`テストの結果が書かれませんでした。/ No result was written for ${project}.`);
  }
  total.passed += counted.passed;
  // A file that cannot be loaded, or an error outside of any test, fails the run without a failed test.
  total.failed += good ? counted.failed : Math.max(counted.failed, 1);
}

const unit = async () => {
  await check('型の確認', () => [toolRun('typescript/bin/tsc', '-p', '.')]);
  await check('書き方の確認', () => [
    toolRun('oxlint/bin/oxlint', '--deny-warnings'),
    toolRun('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  ]);
  await vitest('unit', '単体テスト');
};

const browser = async () => {
  // The four builds write the same type files; once those stand, the builds leave them alone.
  if (!(await check('準備', () => [toolRun('wxt/bin/wxt.mjs', 'prepare')]))) return;
  for (const mode of ['production', 'e2e']) {
    if (!(await check(`組み立て（${mode}）`, () => [build('chrome', mode), build('firefox', mode)]))) return;
  }
  await vitest('browser', 'ブラウザーのテスト');
};

const parts = { unit, browser };

async function testAll() {
  const words = process.argv.slice(2);
  const unknown = words.filter((word) => !(word in parts));
  if (unknown.length > 0) {
    throw new Error(`知らない指定です: ${unknown.join(' ')}（使えるもの: ${Object.keys(parts).join(' ')}）/ Unknown: ${unknown.join(' ')}`);
  }
  const wanted = words.length === 0 ? Object.keys(parts) : words;
  await install({ needs: wanted.includes('browser') ? ['chromium', 'firefox', 'font'] : [] });
  for (const word of wanted) await parts[word]();
  return total.failed === 0;
}

await main(testAll, (good) => {
  // Nothing that went wrong outside of the tests may end in "0 failed".
  const failed = good ? 0 : Math.max(total.failed, 1);
  say(`${total.passed} passed, ${failed} failed`);
});
