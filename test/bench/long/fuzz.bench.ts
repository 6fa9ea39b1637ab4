import { fuzzers } from '../../fuzz/inputs.ts';
import type { Bench, Measure } from '../bench.ts';

/** A hundred times as many inputs as in the tests; fewer can be asked for while one is being looked into. */
const runs = Number(process.env['BENCH_RUNS'] ?? 100_000);

export const bench: Bench = {
  title: `Whatever comes from outside: ${runs} inputs of each kind are read or refused`,
  async run() {
    const seed = Number(process.env['BENCH_SEED'] ?? Date.now() & 0x7fffffff);
    process.stdout.write(`seed ${seed}\n`);
    const rows: Measure[] = [];
    for (const { name, run } of fuzzers) {
      const begin = performance.now();
      let failed = 0;
      try {
        await run(runs, seed);
      } catch (error) {
        failed = 1;
        process.stdout.write(`${name}: ${String(error)}\n${String((error as Error).cause ?? '')}\n`);
      }
      rows.push({ what: `${name}: failures`, value: failed, unit: '', target: 0 });
      rows.push({ what: `${name}: time`, value: (performance.now() - begin) / 1000, unit: 's' });
    }
    return rows;
  },
};
