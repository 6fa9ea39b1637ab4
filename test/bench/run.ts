import { readdirSync, writeFileSync } from 'node:fs';
import { root } from '../browser/harness/paths.ts';
import type { Bench } from './bench.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const number = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .toSorted();
const report: Record<string, unknown> = {};
let missed = 0;

for (const file of files) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench };
  const rows = await bench.run();
  report[file.replace('.bench.ts', '')] = { title: bench.title, rows };
  say(`\n${bench.title}`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, unit, target } of rows) {
    const met = target === undefined || value <= target;
    if (!met) missed += 1;
    const verdict = target === undefined ? '' : `  ${met ? '○' : '× MISSED'}  target ≤ ${target}`;
    say(`  ${what.padEnd(width)}  ${number.format(value).padStart(8)} ${unit}${verdict}`);
  }
}

writeFileSync(`${root}.output/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
say(`\n${missed === 0 ? 'All targets met.' : `${missed} target(s) MISSED.`} .output/bench.json`);
