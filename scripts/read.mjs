import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { main, node, run } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

const usage = '使い方 / Usage: npm run read -- [--chromium] フォルダー [--json ファイル]';

/** @param {string[]} words */
function wishes(words) {
  let folder = null;
  let json = null;
  let chromium = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '--chromium') chromium = true;
    else if (word === '--json' && words[at + 1] !== undefined) json = resolve(words[(at += 1)]);
    else if (!word.startsWith('-') && folder === null) folder = resolve(word);
    else throw new Error(`知らない指定です / Unknown: ${word}\n${usage}`);
  }
  if (folder === null) throw new Error(usage);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`フォルダーがありません / No such folder: ${folder}`);
  return [folder, json, chromium];
}

await main(async () => {
  const asked = wishes(process.argv.slice(2));
  await install({ needs: ['chromium', 'font'] });
  return (await run(node, ['test/reader/run.ts', JSON.stringify(asked)], { show: true })).code === 0;
});
