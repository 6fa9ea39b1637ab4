import { readdirSync, writeFileSync } from 'node:fs';
import { root } from '../browser/harness/paths.ts';
import type { Bench } from './bench.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const number = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What is measured each time; and what takes so long that it is only done when it is named. */
const inFolder = (folder: string) =>
  readdirSync(`${import.meta.dirname}/${folder}`)
    .filter((file) => file.endsWith('.bench.ts'))
    .toSorted()
    .map((file) => `${folder}${file}`);
const nameOf = (file: string) => file.replace(/^.*\/|\.bench\.ts$/g, '');
const named = process.argv.slice(2);
const files = named.length === 0 ? inFolder('') : [...inFolder(''), ...inFolder('long/')].filter((file) => named.includes(nameOf(file)));
if (files.length === 0) throw new Error(`No bench is called ${named.join(', ')}.`);
const report: Record<string, unknown> = {};
let missed = 0;

for (const file of files) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench };
  const rows = await bench.run();
  report[nameOf(file)] = { title: bench.title, rows };
  say(`\n${bench.title}`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, value, unit, target } of rows) {
    const met = target === undefined || value <= target;
    if (!met) missed += 1;
    const verdict = target === undefined ? '' : `  ${met ? '○' : '× MISSED'}  target ≤ ${target}`;
    say(`  ${what.padEnd(width)}  ${number.format(value).padStart(8)} ${unit}${verdict}`);
  }
}

writeFileSync(`${root}.output/bench${named.length > 0 ? `-${named.join('-')}` : ''}.json`, `${JSON.stringify(report, null, 2)}\n`);
say(`\n${missed === 0 ? 'All targets met.' : `${missed} target(s) MISSED.`} .output/bench*.json`);
