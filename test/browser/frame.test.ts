import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, panel, panelFrame, waitFor, type Session } from './harness/index.ts';
import { openChosen } from './inquiry-pages.ts';
import { pause } from './login-pages.ts';
import { business, contact, give, launchWithPeople } from './people.ts';

/** What only our panel says. */
const ours = [business.name, '1222', contact.email, '入力する内容'];

/** Frames of a page that show anything, with what they show. */
async function framesWithText(page: Page): Promise<string[]> {
  const texts = await Promise.all(
    page
      .frames()
      .filter((frame) => frame !== page.mainFrame())
      .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
  );
  return texts.filter((text) => ours.some((one) => text.includes(one)));
}

describe.each(browsersOf(import.meta.url))('%s: our page in a frame', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('says nothing to the page around it: not by events, finding, selecting, copying or its own address', async () => {
    const page = await openChosen(session);
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const note = (node: unknown) => {
        if (!(node instanceof Node)) return;
        const root = node.getRootNode() as Document | ShadowRoot;
        if (root !== document) seen.add(root.textContent ?? '');
        for (const frame of 'querySelectorAll' in root ? root.querySelectorAll('iframe') : []) {
          try {
            seen.add(frame.contentDocument?.body.innerText ?? '');
          } catch (error) {
            seen.add(String(error));
          }
        }
      };
      for (const type of ['mousemove', 'mouseover', 'mouseout', 'pointermove', 'pointerover', 'focusin', 'click', 'keydown']) {
        addEventListener(
          type,
          (event) => {
            for (const name in event) note((event as unknown as Record<string, unknown>)[name]);
            event.composedPath().forEach(note);
          },
          true,
        );
      }
    });
    const { x, y } = await page.$eval('ccus-assist-panel', (host) => host.getBoundingClientRect().toJSON() as { x: number; y: number });
    for (const step of [-20, 2, 30, 120, 300]) await page.mouse.move(x + step, y + 100);
    await page.mouse.click(x + 100, y + 150);
    const told = await page.evaluate((words) => {
      const finds = words.map((word) => (window as unknown as { find(text: string): boolean }).find(word));
      document.execCommand('selectAll');
      const selection = getSelection()!;
      selection.modify('extend', 'forward', 'documentboundary');
      return {
        finds,
        selected: String(selection),
        frames: window.length,
        addresses: performance.getEntries().filter(({ name }) => name.includes('-extension:')).length,
        seen: [...(globalThis as unknown as { seen: Set<string> }).seen].join(),
      };
    }, ours);
    expect(told).toMatchObject({ finds: ours.map(() => false), frames: 0, addresses: 0 });
    for (const word of ours) expect(told.selected + told.seen).not.toContain(word);
    await page.close();
  });

  it('stays blank for whoever else frames it, and none other of our pages can be framed', async () => {
    const page = await openChosen(session);
    await page.evaluate(async (base) => {
      for (const name of ['panel.html', 'options.html', 'popup.html', 'sidepanel.html']) {
        const frame = document.createElement('iframe');
        frame.src = base + name;
        document.body.append(frame);
        await new Promise((done) => setTimeout(done, 400));
        const { port1, port2 } = new MessageChannel();
        port1.start();
        frame.contentWindow?.postMessage(crypto.randomUUID(), '*', [port2]);
        port1.postMessage({ what: 'begin' });
      }
    }, session.baseUrl);
    await pause(800);
    const shown = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => `${location.pathname} ${document.body?.innerText.trim() ?? ''}`).catch(() => '')),
    );
    const inFrames = shown.slice(1).filter((text) => /^\/(panel|options|popup|sidepanel)\.html/.test(text));
    // Our own panel, which was placed by our script, and in Firefox the blank one.
    expect(inFrames.filter((text) => !text.startsWith('/panel.html'))).toEqual([]);
    expect(inFrames.filter((text) => text.trim() !== '/panel.html')).toHaveLength(1);
    expect(await framesWithText(page)).toHaveLength(1);
    await page.close();
  });

  it('confirms no address on a press that lands on it through something that lies over it', async () => {
    const page = await session.newPage('https://form.ccus.jp/inquiry');
    await give(session, page);
    await panel(page).waitForText('https://form.ccus.jp/');
    const confirm = '正しい。ここに入力する';
    await waitFor(async () => !(await panel(page).control(confirm)).disabled, 'the button to take a press');
    await page.evaluate(() => {
      const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' });
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await pause(300);
    await panel(page).click(confirm);
    await panel(page).waitForText('ほかのものが重なっています');
    expect(await panel(page).has('この画面に入力')).toBe(false);
    await page.$eval('#cover', (cover) => cover.remove());
    await pause(300);
    await panel(page).click(confirm);
    await panel(page).waitForText('入力する内容');
    await page.close();
  });

  it('is left and entered by keys', async () => {
    const page = await openChosen(session);
    await page.focus('main select');
    const frame = await panelFrame(page);
    await frame.evaluate(() => document.querySelector<HTMLElement>('.grip')!.focus());
    await waitFor(() => frame.evaluate(() => document.hasFocus()), 'the panel to have the focus');
    await page.keyboard.press('Escape');
    await waitFor(() => page.evaluate(() => document.activeElement?.localName === 'select'), 'the field to have the focus again');
    await page.close();
  });
});
