import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { main, node, run } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

const usage = '使い方 / Usage: npm run add-page -- ファイル.json [名前 / name]';

await main(async () => {
  const [file, name, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith('-') || more.length > 0) throw new Error(usage);
  if (!existsSync(file)) throw new Error(`ファイルがありません / No such file: ${file}\n${usage}`);
  await install({ needs: ['chromium', 'font'] });
  return (await run(node, ['test/reader/add-page.ts', JSON.stringify([resolve(file), name ?? null])], { show: true })).code === 0;
});
