import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the lockfile brings along; the tools need a newer one than a computer may have. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** A tool from node_modules, to be run with `node`. */
export const tool = (path) => join(root, 'node_modules', ...path.split('/'));

// Whatever a child starts in turn inherits this, which is how it is recognised as ours afterwards.
const mark = `CCUS_RUN=${randomUUID()}`;
/** Everything written here is gone when the command ends. */
export const temporary = mkdtempSync(join(tmpdir(), 'ccus-'));
const environment = {
  ...process.env,
  [mark.split('=')[0]]: mark.split('=')[1],
  // Browsers put their throw-away profiles here.
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
};
const live = new Set();
let stopping = false;

/**
 * Runs a command to its end. `show: false` keeps its words for the caller.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, env = {}, shell = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    if (stopping) return resolve({ code: 130, output: '' });
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...environment, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // A process group of its own can be ended as a whole.
      detached: process.platform !== 'win32',
    });
    live.add(child);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const end = (code, words = output) => {
      live.delete(child);
      resolve({ code, output: words });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? (signal === null ? 1 : 130)));
  });
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It was gone already.
  }
}

function endTree(pid, signal) {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else kill(-pid, signal);
}

/** Processes that our children started and left behind. Only Linux can tell. @returns {number[]} */
function leftBehind() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        // A process that has ended and is only waiting to be counted has no environment any more.
        return pid !== process.pid && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    });
}

/** What a process runs, short enough for a sentence: its program and the words that tell what it is for. */
function nameOf(pid) {
  try {
    const [program = '', ...words] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    // Chromium says in a word what a process is for, Firefox in the last, and Node runs a file.
    const kind =
      words.find((word) => word.startsWith('--type=')) ??
      (words.includes('-contentproc') ? words.at(-1) : words.find((word) => /\.[cm]?[jt]s$/.test(word)));
    return [basename(program), ...(kind ? [basename(kind)] : [])].join(' ').slice(0, 60);
  } catch {
    return '?';
  }
}

/** Ends what is still running and removes what it wrote. @returns {Promise<string[]>} what had to be ended by force */
async function cleanUp() {
  stopping = true;
  for (const child of live) endTree(child.pid, 'SIGTERM');
  for (let wait = 0; wait < 60 && (live.size > 0 || leftBehind().length > 0); wait += 1) await sleep(50);
  for (const child of live) endTree(child.pid, 'SIGKILL');
  const left = leftBehind();
  const stragglers = left.map(nameOf);
  for (const pid of left) kill(pid, 'SIGKILL');
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return stragglers;
}

/**
 * Runs a whole command: ends everything on Ctrl-C, on failure and at the end, and sets the exit code.
 * @param {() => Promise<boolean>} work whether all went well
 * @param {(good: boolean) => void} [lastWord] said after everything has ended
 */
export async function main(work, lastWord = () => undefined) {
  const stop = (code) => {
    void cleanUp().then(() => process.exit(code));
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(129));
  let good = false;
  try {
    good = await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
  if (stopping) return;
  const stragglers = await cleanUp();
  if (stragglers.length > 0) {
    good = false;
    const names = stragglers.join(', ');
    process.stderr.write(
      `${stragglers.length} 個のプロセスが残っていたので終了させました（${names}）。/ Ended ${stragglers.length} processes that were left behind: ${names}.\n`,
    );
  }
  lastWord(good);
  process.exitCode = good ? 0 : 1;
}
