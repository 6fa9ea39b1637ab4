import { launch, type BrowserName, type Build } from './index.ts';

const [browserName, build] = process.argv.slice(2) as [BrowserName, Build];
const session = await launch(browserName, { build, headless: false });
const [first = await session.browser.newPage()] = await session.browser.pages();
await first.goto('https://www.ccus.jp/');

process.stdout.write(
  [
    '複製（練習用）の CCUS を開きました。ここでの入力はどこにも送られません。',
    'ツールバーのパズルの印から「CCUSアシスト（非公式）」を押すと始められます。',
    '登録した内容は、このウィンドウを閉じると消えます。閉じると終わります。',
    '',
  ].join('\n'),
);

const closed = new Promise<void>((resolve) => {
  session.browser.once('disconnected', () => resolve());
  // On macOS the program stays when its last window is closed.
  session.browser.on('targetdestroyed', () => {
    void session.browser.pages().then(
      ({ length }) => length === 0 && resolve(),
      () => resolve(),
    );
  });
  process.once('SIGTERM', () => resolve());
});
await closed;
await session.close();
