import { build } from './lib/build.mjs';
import { main, node, run } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

await main(async () => {
  await install({ needs: ['chromium', 'font'] });
  // Faults and fuzz take long, so they are only done when they are named: npm run bench -- faults fuzz
  const named = process.argv.slice(2);
  process.stdout.write(named.length > 0 ? `${named.join('、')}を調べます…\n` : '拡張機能を組み立てて測ります… 5分ほどかかります\n');
  for (const built of [await build('chrome', 'production'), await build('chrome', 'production', 'test/bench/bare')]) {
    if (built.code !== 0) throw new Error(`${built.output}\n組み立てられませんでした。/ The build failed.`);
  }
  return (await run(node, ['test/bench/run.ts', ...named], { show: true })).code === 0;
});
