import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { nodeProblem } from './check-computer.mjs';
import { causeOf, missingPackages, thisComputer } from './packages.mjs';
import { node, root, run } from './processes.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** Whether node_modules holds what the lockfile names. npm records there what it has installed. */
function packagesFit() {
  if (!existsSync(node) || !existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const isThere = (path) => existsSync(join(root, path, 'package.json'));
  const missing = missingPackages(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'), thisComputer(), isThere);
  return missing.length === 0;
}

/** Says every 20 seconds that npm is still at work: without a network it tries for minutes in silence. @returns {() => void} ends it */
function sayWaiting() {
  const begin = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - begin) / 1000);
    say(`まだ入れています…（${seconds}秒）。ネットワークにつながらないときは、3分ほどであきらめます`);
  }, 20_000);
  return () => clearInterval(timer);
}

async function installPackages() {
  if (packagesFit()) return;
  const { npm_execpath: npm, npm_node_execpath: own, npm_config_user_agent: agent = '', npm_config_cache: cache = '~/.npm' } = process.env;
  // npm chooses packages by the Node that runs it, and that need not be the one that runs this.
  const problem = nodeProblem(/\bnode\/v([\d.]+)/.exec(agent)?.[1] ?? process.versions.node);
  if (problem !== null) throw new Error(problem);
  say('必要な部品（npm）を入れています… 1〜2分かかります');
  // Windows cannot replace the very Node that is running this, which `npm ci` would.
  const verb = process.platform === 'win32' && existsSync(node) ? 'install' : 'ci';
  const args = [verb, '--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` removes node_modules, so it must not run on the Node in there.
  const runner = own !== undefined && !own.startsWith(join(root, 'node_modules')) && existsSync(own) ? own : process.execPath;
  const endWaiting = sayWaiting();
  const { code, output } = await (npm?.endsWith('.js')
    ? run(runner, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' }));
  endWaiting();
  if (code !== 0 || !packagesFit()) throw new Error(`${output}\n${causeOf(output, cache)}（npm ${verb}: ${code}）`);
}

async function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run('fc-list', [':lang=ja', 'family']);
  return code === 0 ? output.trim() !== '' : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

/** The words before a command that needs root and must not ask: none, `sudo -n`, or `null` if it is not possible. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

/** Tries Debian's packages. @param {string[]} packages @returns {Promise<string>} what went wrong, or '' */
async function installDebian(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return '';
  const prefix = await rootPrefix();
  if (prefix === null) return '';
  say(`${packages.join('、')} を入れています… 1〜3分かかります`);
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...args,
    ];
    return run(command, rest);
  };
  const update = await apt('update');
  const installed = await apt('install', '-y', '--no-install-recommends', ...packages);
  return installed.code === 0 ? '' : `${update.code === 0 ? '' : update.output}${installed.output}`;
}

const missingSentence = {
  chromium:
    'Google Chrome、Microsoft Edge、Chromium のどれかを入れてから、もう一度実行してください。/ Please install Google Chrome, Microsoft Edge or Chromium and run this again.',
  firefox: 'Firefox を入れてから、もう一度実行してください。/ Please install Firefox and run this again.',
  font: '日本語フォント（例: Noto Sans CJK）を入れてから、もう一度実行してください。/ Please install a Japanese font, for example Noto Sans CJK, and run this again.',
};

const debianName = { chromium: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-cjk' };

/**
 * Installs what a command needs and tells where the browsers are.
 * @param {{ needs: ('chromium' | 'firefox' | 'font')[], eitherBrowser?: boolean }} what
 * `eitherBrowser`: one of the two browsers is enough.
 */
export async function install({ needs, eitherBrowser = false }) {
  await installPackages();
  const missing = async () => {
    const found = findBrowsers();
    const font = needs.includes('font') ? await hasJapaneseFont() : true;
    const lacking = needs.filter((need) => (need === 'font' ? !font : found[need] === null));
    return { found, lacking };
  };
  let { found, lacking } = await missing();
  let trouble = '';
  if (lacking.length > 0) {
    trouble = await installDebian(lacking.map((need) => debianName[need]));
    ({ found, lacking } = await missing());
  }
  const enough = eitherBrowser && (found.chromium !== null || found.firefox !== null);
  const needed = lacking.filter((need) => need === 'font' || !enough);
  if (needed.length > 0) {
    throw new Error([trouble, ...needed.map((need) => missingSentence[need])].filter(Boolean).join('\n'));
  }
  return found;
}
