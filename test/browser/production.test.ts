import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityTree, panel, seen, shadowRootKind, waitFor, type Session } from './harness/index.ts';
import { openChosen } from './inquiry-pages.ts';
import { inside } from './own-storage.ts';
import { addAll, addContact, addWorker, choose, give, launchWithPeople, toFront, worker } from './people.ts';

interface Chrome {
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    onCommand: { dispatch(name: string): void };
  };
}

/** What people get, held to what the test build cannot show. */
describe('the production build in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople('chromium', { build: 'production' });
  });
  afterAll(() => session?.close());

  it('keeps its panel in a closed root in the top layer, out of reach of the page', async () => {
    // What is typed into the forms of this build is there to be chosen in its popup.
    await addAll(session, addWorker, addContact);
    const page = await session.newPage('https://www.ccus.jp/inquiry');
    await (await choose(session, page, worker.name)).close();
    await toFront(page);
    await panel(page).waitForText('入力する内容');
    expect(await shadowRootKind(page)).toBe('closed');
    const reach = await page.evaluate(() => {
      const host = document.querySelector('ccus-assist-panel')!;
      return { root: host.shadowRoot, text: host.textContent, open: host.matches(':popover-open') };
    });
    expect(reach).toEqual({ root: null, text: '', open: true });
    await page.close();
  });

  it('cannot be restyled, moved or covered by the page into a click that was not meant', async () => {
    const page = await openChosen(session);
    const box = () => page.$eval('ccus-assist-panel', (host) => JSON.stringify(host.getBoundingClientRect()));
    const before = await box();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('ccus-assist-panel')!;
      host.style.cssText = 'opacity:0!important;transform:translate(-400px)!important;position:static!important;display:none!important';
      document.documentElement.style.opacity = '0.01';
    });
    expect(await box()).toBe(before);
    expect(await page.$eval('ccus-assist-panel', (host) => getComputedStyle(host).opacity)).toBe('1');

    // What a page would do to borrow a click: something see-through over the button, or ours
    // taken from the top, where it still shows but anything can lie over it.
    const tricks = {
      cover: 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0;pointer-events:none',
      taken: 'display:none',
    };
    for (const [trick, style] of Object.entries(tricks)) {
      await page.evaluate(
        (how, look) => {
          const [holder, cover] = [document.createElement('div'), document.createElement('div')];
          holder.id = 'holder';
          cover.popover = 'manual';
          cover.style.cssText = look;
          document.body.append(holder);
          holder.append(cover);
          if (how === 'taken') document.querySelector<HTMLElement>('ccus-assist-panel')!.hidePopover();
          else cover.showPopover();
        },
        trick,
        style,
      );
      await panel(page).click('この画面に入力');
      await panel(page).waitForText('ほかのものが重なっています');
      expect(await page.$eval('select', (select) => select.value), trick).toBe('');
      await page.$eval('#holder', (holder) => holder.remove());
      if (trick === 'taken') break;
      // The same press fills when nothing lies over it, and the sentence is gone before the next trick.
      await panel(page).click('この画面に入力');
      await panel(page).waitForText('1つの欄に入力しました');
      await panel(page).click('元に戻す');
      await panel(page).waitForText('元に戻しました。');
    }
    await page.close();
  });

  it('tells a screen reader what it is and what it did', async () => {
    const page = await openChosen(session);
    const tree = await accessibilityTree(page);
    expect(tree).toContainEqual({ role: 'region', name: 'CCUSアシスト（非公式）' });
    expect(tree).toContainEqual({ role: 'button', name: 'この画面に入力' });
    await panel(page).click('この画面に入力');
    await waitFor(
      async () => (await accessibilityTree(page)).some(({ name }) => name.includes('1つの欄に入力しました')),
      'the result to be spoken',
    );
    await page.close();
  });

  it('fills on the keyboard shortcut what the panel shows', async () => {
    const page = await openChosen(session);
    // No driver reaches the browser's own shortcuts, so its event is fired where the browser fires it.
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(session.baseUrl));
    const background = await target.worker();
    const shortcuts = await background!.evaluate(async () => {
      const { commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
      commands.onCommand.dispatch('fill');
      return (await commands.getAll()).map(({ shortcut }) => shortcut);
    });
    // One that the browser keeps for itself would be empty here; the browser lists them in an order of its own.
    expect(shortcuts.toSorted()).toEqual(['Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+U']);
    await panel(page).waitForText('1つの欄に入力しました');
    await page.close();
  });

  it('finds the form through the words of the popup in a page without the link', async () => {
    const page = await session.newPage('https://www.ccus.jp/?footer=none');
    const popup = await session.openPopup(page);
    await seen(popup).click('お問い合わせフォームを開く');
    const opened = await waitFor(
      async () => (await session.browser.pages()).find((one) => one.url() === 'https://www.ccus.jp/'),
      'the top page with the link in a new tab',
    );
    expect(page.url()).toBe('https://www.ccus.jp/?footer=none');
    await opened.close();
    await page.close();
  });

  it('says what to do on a page that stood there when it was renewed', async () => {
    const page = await openChosen(session);
    const own = await session.extPage('manifest.json');
    await inside(own, (api) => api.runtime.reload()).catch(() => undefined);
    await page.bringToFront();
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('この画面とつながりません');
    expect(await page.$eval('select', (select) => select.value)).toBe('');
    await page.close();
  });
});

/** No driver sees into a closed root there, so this is held to what page and popup show. */
describe('the production build in firefox', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople('firefox', { build: 'production' });
  });
  afterAll(() => session?.close());

  it('keeps its panel out of reach of the page, and fills from the popup for the one who is chosen', async () => {
    const page = await session.newPage('https://www.ccus.jp/inquiry');
    const topic = () => page.$eval('select', (select) => select.value);
    const before = await topic();
    await give(session, page);
    await waitFor(() => page.$('ccus-assist-panel'), 'the panel');
    const reach = await page.$eval('ccus-assist-panel', (host) => ({ root: host.shadowRoot, text: host.textContent }));
    expect(reach).toEqual({ root: null, text: '' });
    const popup = await session.openPopup(page);
    await seen(popup).click('この画面に入力');
    await waitFor(async () => (await topic()) !== before, 'the topic to be filled');
    expect(new URL(page.url()).pathname).toBe('/inquiry');
    await page.close();
  });
});
