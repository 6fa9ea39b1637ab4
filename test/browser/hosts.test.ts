import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, inContentScripts, panel, seen, waitFor, type Session } from './harness/index.ts';
import { business, choose, give, launchWithPeople, toFront } from './people.ts';

const panelText = 'ccus-assist-panel';

describe.each(browsersOf(import.meta.url))('%s: addresses', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('asks once, with the address, on a host under ccus.jp that is not known for sure', async () => {
    const page = await session.newPage('https://form.ccus.jp/inquiry');
    await give(session, page);
    await panel(page).waitForText('https://form.ccus.jp/');
    expect(await panel(page).has('この画面に入力')).toBe(false);
    await panel(page).click('正しい。ここに入力する');
    await panel(page).waitForText('入力する内容');

    const again = await session.newPage('https://form.ccus.jp/inquiry');
    await give(session, again);
    await panel(again).waitForText('入力する内容');
    await page.close();
    await again.close();
  });

  it('stays away from a host outside until the official link, the browser and the person allowed it', async () => {
    const stranger = await session.newPage('https://ccus-inquiry.example/inquiry');
    await new Promise((done) => setTimeout(done, 700));
    expect(await panel(stranger).mounted()).toBe(false);
    const there = await session.openPopup(stranger);
    await seen(there).waitForText(/ではありません|にせものに注意/);
    expect(await seen(there).has(new RegExp(`^${business.name}`))).toBe(false);
    await there.close();
    await stranger.close();

    const top = await session.newPage('https://www.ccus.jp/?form=outside');
    const popup = await choose(session, top, business.name);
    await seen(popup).waitForText('ccus-inquiry.example');
    await seen(popup).waitForText('CCUSに似た名前ですが、公式サイト（ccus.jp）ではありません');
    await seen(popup).click('このアドレスを許可する');
    await waitFor(
      async () => top.url().startsWith('https://ccus-inquiry.example/') || (await seen(popup).has('お問い合わせフォームを開く')),
      'the address to be allowed',
    );
    if (!top.url().includes('ccus-inquiry')) await seen(popup).click('お問い合わせフォームを開く');
    await waitFor(() => top.url().startsWith('https://ccus-inquiry.example/'), 'the form to open');
    await toFront(top);
    await panel(top).waitForText('入力する内容');
    await panel(top).click('この画面に入力');
    await panel(top).waitForText('1つの欄に入力しました');
    await top.close();
  });

  it('is silent over http and on names that only look alike', async () => {
    for (const address of ['https://ccus.jp.example/', 'https://www.ccuss.jp/', 'http://www.ccus.jp/']) {
      const page = await session.newPage();
      await page.goto(address).catch(() => null);
      expect(await page.$(panelText)).toBe(null);
      await page.close();
    }
  });

  it('shows the link that nobody finds, and takes the chatbot where there is none', async () => {
    const page = await session.newPage('https://www.ccus.jp/');
    const popup = await session.openPopup(page);
    await seen(popup).click('場所を見せる');
    await toFront(page);
    await waitFor(
      () => page.evaluate(() => document.querySelector('ccus-assist-pointer')?.shadowRoot?.textContent.includes('ここです')),
      'the mark beside the link',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('お問い合わせフォーム');
    await page.keyboard.press('Escape');
    await waitFor(async () => (await page.$('ccus-assist-pointer')) === null, 'the mark to go');
    await page.close();

    const none = await session.newPage('https://www.ccus.jp/?footer=none');
    const other = await session.openPopup(none);
    await seen(other).waitForText('チャットボット');
    expect(await seen(other).has('場所を見せる')).toBe(false);
    await other.close();
    await none.close();
  });

  // Only its driver reaches the world of the content scripts.
  it.runIf(browserName === 'chromium')(
    'keeps storage from a script that a page has taken over, and opens one tab for it at most',
    async () => {
      const page = await session.newPage('https://www.ccus.jp/inquiry');
      const told = async (expression: string) => {
        await inContentScripts(
          page,
          session,
          `void (async () => { document.title = 'waits'; document.title = String(await (${expression})); })()`,
        );
        return waitFor(async () => ((await page.title()) === 'waits' ? null : page.title()), 'the answer');
      };
      for (const area of ['local', 'session']) {
        expect(await told(`chrome.storage.${area}.set({ guard: { brake: false } }).then(() => 'written', () => 'refused')`)).toBe(
          'refused',
        );
        expect(await told(`chrome.storage.${area}.get(null).then(() => 'read', () => 'refused')`)).toBe('refused');
      }
      const ask = `chrome.runtime.sendMessage({ name: 'structure/open', data: {} })`;
      expect(await told(`Promise.all(Array.from({ length: 30 }, () => ${ask})).then((all) => all.length)`)).toBe('30');
      const shown = async () => (await session.browser.pages()).filter((one) => one.url().includes('options.html#/structure')).length;
      expect(await shown()).toBe(1);
      await page.close();
    },
  );

  it('asked nobody on the network but the official addresses', () => {
    const ours = session.proxy.requests.filter(({ host }) => host.endsWith('ccus.jp') || host.endsWith('.example'));
    expect(ours.length).toBeGreaterThan(0);
    const others = session.proxy.requests.filter((request) => !ours.includes(request)).map(({ host }) => host);
    expect(others.filter((host) => !/(^|\.)(google|googleapis|gstatic|mozilla|firefox|ccuss)\.(com|org|net|jp)$/.test(host))).toEqual([]);
  });
});
