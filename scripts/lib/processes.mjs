import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { checkComputer } from './check-computer.mjs';

// Before anything else, because on an old Node nothing that follows need work.
checkComputer();

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node from the lockfile. The tools need a newer one than the computer may have. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** A tool from node_modules, to be run with `node`. */
export const tool = (path) => join(root, 'node_modules', ...path.split('/'));

// Processes that a child starts inherit this variable. By it we recognise them as ours afterwards.
const mark = `CCUS_RUN=${randomUUID()}`;
/** A folder that is deleted when the command ends. */
export const temporary = mkdtempSync(join(tmpdir(), 'ccus-'));
const environment = {
  ...process.env,
  [mark.split('=')[0]]: mark.split('=')[1],
  // Browsers put their temporary profiles here.
  TMPDIR: temporary,
  TEMP: temporary,
  TMP: temporary,
};
const live = new Set();
let stopping = false;

/**
 * Runs a command to its end. With `show: false` its output goes to the caller and is not shown.
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, shell?: boolean, cwd?: string, nice?: number }} [options] `nice` lets others go first, as on Unix
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, env = {}, shell = false, cwd = root, nice = 0 } = {}) {
  return new Promise((resolve) => {
    if (stopping) return resolve({ code: 130, output: '' });
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...environment, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // With its own process group, a command and all that it started can be ended at once.
      detached: process.platform !== 'win32',
    });
    live.add(child);
    if (nice > 0 && child.pid !== undefined) lowerPriority(child.pid, nice);
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

function lowerPriority(pid, nice) {
  try {
    setPriority(pid, nice);
  } catch {
    // It was gone already, or the system does not let us: then it runs as any other.
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // The process had already ended.
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
        // A zombie process has no environment any more.
        return pid !== process.pid && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    });
}

/** A short name for a process: its program and the argument that tells its purpose. */
function nameOf(pid) {
  try {
    const [program = '', ...words] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    // In Chromium one argument names the purpose, in Firefox the last one does, and Node is given a file.
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
 * Runs a whole command. On Ctrl-C, on failure and at the end, ends all processes; then sets the exit code.
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
    // What was interrupted has not failed.
    if (!stopping) process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
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
