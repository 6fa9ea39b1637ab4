import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './lib/build.mjs';
import { changedSince, forkPoint } from './lib/changed.mjs';
import { install } from './lib/install.mjs';
import { main, node, root, run, temporary, tool } from './lib/processes.mjs';
import { needsBrowser, needsBuild, testFiles } from './lib/test-files.mjs';
import { planOf, usage } from './lib/test-plan.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };
/** Titles of the steps that failed: what one said may have scrolled away under the others. */
const failedSteps = [];

/** Runs one step and prints its title, how long it took and, if it failed, its output. */
async function step(title, work) {
  const begin = performance.now();
  const results = await Promise.all(work());
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const bad = results.filter(({ code }) => code !== 0);
  for (const { output } of bad) if (output) say(output.trimEnd());
  say(`${bad.length === 0 ? '○' : '×'} ${title}（${seconds} 秒）`);
  if (bad.length > 0) failedSteps.push(title);
  return bad.length === 0;
}

/** A step that is not a test counts as one failure if it fails, so that "0 failed" is never printed wrongly. */
async function check(title, work) {
  const good = await step(title, work);
  if (!good) total.failed += 1;
  return good;
}

/** How the steps run that go beside the browser tests: those wait for answers a good part of their time, and must not wait longer for these. */
const beside = { nice: 5 };

const toolRun = (path, ...args) => run(node, [tool(path), ...args]);

/**
 * Runs tests and adds up their results.
 * @param {'unit' | 'browser'} project
 * @param {string} title
 * @param {{ files?: string[], full?: boolean, how?: { nice: number } }} [what] only these files; everything in both browsers; quietly, beside others
 */
async function vitest(project, title, { files = [], full = true, how } = {}) {
  const report = join(temporary, `${project}.json`);
  const args = ['--config', 'test/vitest.config.ts', '--project', project];
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = await step(title, () => [
    run(node, [tool('vitest/vitest.mjs'), 'run', ...args, ...reports, ...files], {
      show: how === undefined,
      env: full ? {} : { CCUS_TESTS: 'short' },
      ...how,
    }),
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

/** Types, lint and layout, all at once: each of them keeps one processor busy. @param {string[]} files whose layout @param {{ nice: number }} [how] */
const checks = (files, how) =>
  check('型と書き方の確認', () => [
    run(node, [tool('typescript/bin/tsc'), '-p', '.'], how),
    run(node, [tool('oxlint/bin/oxlint'), '--deny-warnings'], how),
    ...(files.length > 0
      ? [run(node, [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '--ignore-unknown', ...files], how)]
      : []),
  ]);

/** What browser tests drive. */
async function builds() {
  // The four builds would all write the same type files. If the files exist already, the builds do not touch them.
  if (!(await check('準備', () => [toolRun('wxt/bin/wxt.mjs', 'prepare')]))) return false;
  for (const mode of ['production', 'e2e']) {
    if (!(await check(`組み立て（${mode}）`, () => [build('chrome', mode), build('firefox', mode)]))) return false;
  }
  return true;
}

/** The browser tests: all of them, or these files. @param {{ files?: string[], full: boolean }} what */
async function inBrowsers(what) {
  if (what.files === undefined || what.files.some(needsBuild)) if (!(await builds())) return;
  await vitest('browser', 'ブラウザーのテスト', what);
}

/** The test files that a change touches: those that import it, those that drive it in the built extension, and those that read the house. */
async function touchedBy(since, changed) {
  const answers = async (what) => {
    const { code, output } = await what;
    if (code !== 0) throw new Error(output);
    return JSON.parse(output);
  };
  const list = ['list', '--config', 'test/vitest.config.ts', '--filesOnly', '--json', '--changed', since];
  const [importing, driving] = await Promise.all([
    answers(toolRun('vitest/vitest.mjs', ...list)),
    answers(run(node, [join(root, 'scripts/lib/driving.ts'), ...changed])),
  ]);
  const paths = importing.map(({ file }) => relative(root, file).replaceAll('\\', '/'));
  return (file) => paths.includes(file) || driving.includes(file) || file.startsWith('test/architecture/');
}

/** What differs, and whether a test file has to do with it. */
async function changes() {
  const since = await forkPoint();
  const changed = await changedSince(since);
  say(`変わったファイル: ${changed.length} 個（${since.slice(0, 12)} から）/ ${changed.length} changed files since then`);
  return { changed, touches: changed.length === 0 ? () => false : await touchedBy(since, changed) };
}

async function testAll(plan, known) {
  if (plan.unknown.length > 0) {
    const words = plan.unknown.join(' ');
    throw new Error(
      `知らない指定です: ${words}（test/ の下に、パスにこれが入ったテストはありません）/ Unknown: ${words} (no test under test/ has this in its path)\n\n${usage}`,
    );
  }
  const mayOpenBrowser = plan.browser || plan.changed || plan.files.some(needsBrowser);
  await install({ needs: mayOpenBrowser ? ['chromium', 'firefox', 'font'] : [] });
  const { changed, touches } = plan.changed ? await changes() : { changed: ['.'], touches: () => false };
  const files = known.filter((file) => plan.files.includes(file) || touches(file));
  const withBrowser = files.filter(needsBrowser);
  const without = files.filter((file) => !needsBrowser(file));
  const opensBrowser = plan.browser || withBrowser.length > 0;
  const how = opensBrowser && (plan.unit || plan.checks) ? beside : undefined;
  const withoutBrowsers = async () => {
    if (plan.checks) await checks(plan.unit ? ['.'] : changed, how);
    if (plan.unit) await vitest('unit', '単体テスト', { how });
    else if (without.length > 0) await vitest('unit', '単体テスト', { files: without, how });
  };
  const withBrowsers = async () => {
    if (plan.browser) await inBrowsers({ full: plan.full });
    else if (opensBrowser) await inBrowsers({ files: withBrowser, full: plan.full || !plan.changed });
  };
  if (how === undefined) {
    await withoutBrowsers();
    await withBrowsers();
  } else await Promise.all([withoutBrowsers(), withBrowsers()]);
  return total.failed === 0;
}

const known = testFiles(root);
const plan = planOf(process.argv.slice(2), known);

await main(
  async () => {
    if (!plan.help) return testAll(plan, known);
    say(usage);
    return true;
  },
  (good) => {
    if (plan.help) return;
    // If something went wrong outside of the tests, the last line must not say "0 failed".
    const failed = good ? 0 : Math.max(total.failed, 1);
    if (failedSteps.length > 0) say(`うまくいかなかったもの / Failed: ${failedSteps.join('、')}`);
    say(`${total.passed} passed, ${failed} failed`);
  },
);
