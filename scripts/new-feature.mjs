import { main, node, run, tool } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

const usage = `使い方 / Usage: npm run new-feature 名前 [画面]
  名前 / name    小文字と -（例: mark-hours）/ small letters and hyphens
  画面 / screen  utils/ccus/screens.ts の名前。書かなければ inquiryForm / a name from utils/ccus/screens.ts`;

const next = `
つぎにすること / Next:
  1. utils/content/features/ と utils/words/ja/ の新しいファイルに、中身を書く / write the feature and its words
  2. たずねることがあれば、メッセージを足す / add the message that it sends: utils/messages/, utils/background/
  3. ブラウザーでも試す / drive it in test/browser/, and name the test in test/browser/halves.ts
  4. npm test -- changed（重さの上限は / limits of bytes: test/browser/bundles.test.ts）`;

await main(async () => {
  const words = process.argv.slice(2);
  if (words.length === 0 || words.length > 2 || words.some((word) => word.startsWith('-'))) throw new Error(usage);
  await install({ needs: [] });
  const { code, output } = await run(node, ['scripts/lib/new-feature.ts', ...words]);
  if (code !== 0) throw new Error(`${output}\n${usage}`);
  const files = output.trim().split('\n');
  // A long name may break lines.
  const layout = await run(node, [tool('prettier/bin/prettier.cjs'), '--write', '--log-level=warn', ...files]);
  process.stdout.write(`${files.map((file) => `○ ${file}`).join('\n')}\n${next}\n`);
  return layout.code === 0;
});
