import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Session } from '../../browser/harness/index.ts';
import { bundleScript } from '../../bundle.ts';
import { drawLots } from '../../reader/redesign/random.ts';
import type { Bench, Measure } from '../bench.ts';
import type { look } from './faults-in-page.ts';
import { operations, people, type Operation } from './faults-operations.ts';

/** Deaths in all; fewer can be asked for while one is being looked into. */
const deaths = Number(process.env['BENCH_DEATHS'] ?? 200);

/** What a power cut leaves beside a death: files as they were before, in one of the two places where halves of the keys lie. */
const cuts = ['nothing', 'IndexedDB', 'File System'] as const;
type Cut = (typeof cuts)[number];

const inPage = async <T>(session: Session, expression: string): Promise<T> => {
  const page = await session.extPage('manifest.json');
  const script = await bundleScript('test/bench/long/faults-in-page.ts');
  return (await page.evaluate(`${script};${expression}`)) as T;
};

const start = (profile: string) => launch('chromium', { profile, build: 'production' });

/** Ends a browser at once, as the plug does. */
async function kill(session: Session): Promise<void> {
  const child = session.browser.process()!;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  await session.proxy.close();
}

function putBack(from: string, to: string, part: Exclude<Cut, 'nothing'>): void {
  const folder = (profile: string) => join(profile, 'Default', part);
  rmSync(folder(to), { recursive: true, force: true });
  if (existsSync(folder(from))) cpSync(folder(from), folder(to), { recursive: true });
}

type Found = Awaited<ReturnType<typeof look>>;

/** Whether everything stands as before or as after, and nothing in between. */
function isWhole(operation: Operation, { opens, people: count, damaged, contact }: Found): boolean {
  const { before, after } = operations[operation];
  // Once a key is gone nothing may be readable, and the rest goes when it is asked for again.
  if (operation === 'wipe' && count === 0) return contact === '';
  if (damaged > 0 || contact === '') return false;
  const counts = operation === 'restore' ? [people / 2, people] : [people];
  return counts.includes(count) && [before, after].some((state) => state === opens);
}

async function dieOnce(operation: Operation, lot: ReturnType<typeof drawLots>, template: string, backup: string): Promise<string | null> {
  const profile = mkdtempSync(join(tmpdir(), 'ccus-fault-'));
  try {
    cpSync(template, profile, { recursive: true });
    const session = await start(profile);
    const page = await session.extPage('manifest.json');
    const script = await bundleScript('test/bench/long/faults-in-page.ts');
    const state = operations[operation].before === 'first' ? `await bundled.look();` : '';
    // What is left behind here is what dies with the browser.
    void page
      .evaluate(`${script};(async () => { ${state} await bundled.act(${JSON.stringify(operation)}, ${JSON.stringify(backup)}); })()`)
      .catch(() => undefined);
    const wait = lot.upTo(operation === 'restore' ? 1500 : 900);
    await new Promise((done) => setTimeout(done, wait));
    await kill(session);
    // Wiping is meant to leave nothing: what a cut brings back of it is not ours to judge.
    const cut = operation === 'wipe' ? 'nothing' : lot.one(cuts);
    if (cut !== 'nothing') putBack(template, profile, cut);
    const again = await start(profile);
    const found = await inPage<Found>(again, 'bundled.look()');
    await kill(again);
    return isWhole(operation, found) ? null : `${operation}, ${wait} ms, ${cut} put back: ${JSON.stringify(found)}`;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const bench: Bench = {
  title: `Faults: the browser killed ${deaths} times, with files put back as a power cut leaves them`,
  async run() {
    const seed = Number(process.env['BENCH_SEED'] ?? Date.now() & 0x7fffffff);
    process.stdout.write(`seed ${seed}\n`);
    const lot = drawLots(seed);
    const rows: Measure[] = [];
    const names = Object.keys(operations) as Operation[];
    for (const operation of names) {
      const template = mkdtempSync(join(tmpdir(), 'ccus-fault-'));
      let broken = 0;
      try {
        const session = await start(template);
        const backup = await inPage<string>(session, `bundled.prepare(${JSON.stringify(operation)})`);
        await session.close();
        // Once more, so that nothing is new any more when the browser dies.
        const settled = await start(template);
        await inPage(settled, 'bundled.look()');
        await settled.close();
        for (const name of readdirSync(template)) if (name.startsWith('Singleton')) rmSync(join(template, name), { force: true });
        for (let death = 0; death < Math.ceil(deaths / names.length); death += 1) {
          const fault = await dieOnce(operation, lot, template, backup);
          if (fault === null) continue;
          broken += 1;
          process.stdout.write(`  ${fault}\n`);
        }
      } finally {
        rmSync(template, { recursive: true, force: true, maxRetries: 5 });
      }
      rows.push({ what: `${operation}: half done or lost`, value: broken, unit: '', target: 0 });
    }
    return rows;
  },
};
