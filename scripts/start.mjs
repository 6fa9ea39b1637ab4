import { build } from './lib/build.mjs';
import { main, node, run } from './lib/processes.mjs';
import { install } from './lib/install.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

const hasDisplay = () =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const usage = `npm start                  練習用のCCUSを開き、拡張機能を使ってみる / opens a browser with the extension on the replica
npm start -- --headless    画面を出さずに一通り歩き、絵を .output/tour/ に置く / walks through everything and leaves pictures there`;

await main(async () => {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    say(usage);
    return true;
  }
  const unknown = words.filter((word) => word !== '--headless');
  if (unknown.length > 0) {
    throw new Error(`知らない指定です: ${unknown.join(' ')}（使えるもの: --headless）/ Unknown: ${unknown.join(' ')}`);
  }
  const headless = words.includes('--headless') || !hasDisplay();

  // A Japanese font is only needed for pictures. Somebody at a display has one already.
  const found = await install({ needs: headless ? ['chromium', 'font'] : ['chromium'], eitherBrowser: true });
  const browser = found.chromium === null ? 'firefox' : 'chromium';
  // In Firefox the tour needs the open shadow root, because only Chromium's debugger sees into a closed one.
  const mode = headless && browser === 'firefox' ? 'e2e' : 'production';

  say('拡張機能を組み立てています… 数秒かかります');
  const built = await build(browser === 'chromium' ? 'chrome' : 'firefox', mode);
  if (built.code !== 0) throw new Error(`${built.output}\n組み立てられませんでした。/ The build failed.`);

  say(headless ? 'ブラウザーで一通りの流れを確かめます… 1分ほどかかります' : 'ブラウザーを開いています…');
  const { code } = await run(node, [`test/browser/harness/${headless ? 'run-tour' : 'open'}.ts`, browser, mode], { show: true });
  return code === 0;
});
