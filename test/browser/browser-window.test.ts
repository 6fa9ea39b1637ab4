import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  browsersOf,
  closeToolbarPopup,
  compose,
  endComposition,
  panel,
  pressCapsLock,
  pressShortcut,
  pressToolbarButton,
  toolbarPopupText,
  waitFor,
  type Session,
} from './harness/index.ts';
import { guard, openLogin, passwordField } from './login-pages.ts';
import { fieldsOf, readyToFill } from './inquiry-pages.ts';
import { business, contact, launchWithPeople, toFront } from './people.ts';
import { idle, setPassphrase, unlock } from './vault-pages.ts';

/** Begins to write a Japanese letter in the field that has the focus; with none, takes it back. */
async function composeIn(session: Session, page: Page, text: string): Promise<void> {
  if (session.browserName === 'firefox') return void (text ? await compose(session) : await endComposition(session));
  const cdp = await page.createCDPSession();
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.detach();
}

/** What only the browser's own toolbar and keyboard can do. */
describe.each(browsersOf(import.meta.url))('%s: the toolbar button and the keyboard', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    // Its own browser: CapsLock stays with a browser.
    session = await launchWithPeople(browserName, { prefs: {} });
  });
  afterAll(() => session?.close());

  it('says on a press of the toolbar button whose page this is, and names nobody where it is not the official one', async () => {
    const official = await openLogin(session);
    const told = await pressToolbarButton(session, official, business.name);
    expect(told).toContain('公式サイトです');
    expect(told).toContain('www.mobile.ccus.jp');
    await closeToolbarPopup(session);
    await official.close();

    for (const [address, text] of [
      ['https://ccus.jp.example/', 'にせものに注意'],
      ['https://www.ccuss.jp/', 'にせものに注意'],
      ['https://xn--us-nmca.jp/', 'にせものに注意'],
      ['https://other.example/', '公式サイトではありません'],
    ] as const) {
      const page = await session.newPage();
      // None of them leads anywhere; the tab has its address all the same.
      await page.goto(address).catch(() => null);
      await waitFor(() => browserName === 'firefox' || page.target().url() === address, 'the address to be taken');
      const said = await pressToolbarButton(session, page, text);
      expect(said, address).toContain('見わけかた');
      expect(said, address).not.toContain(business.name);
      await closeToolbarPopup(session);
      await page.close();
    }
  });

  it('warns of Japanese input in the password, from the composition alone', async () => {
    const page = await openLogin(session);
    await page.click(passwordField);
    expect(await guard(page).text()).not.toContain('全角（日本語入力）');
    await composeIn(session, page, 'あ');
    await guard(page).waitForText('全角（日本語入力）になっています');
    // In Firefox the driver's key takes another way into the page, and would come into the middle of what is still being written.
    await page.evaluate(() => addEventListener('compositionend', () => document.body.classList.add('composed')));
    await composeIn(session, page, '');
    await page.waitForSelector('.composed');
    await page.keyboard.type('x');
    await guard(page).waitForNoText('全角（日本語入力）');
    await page.close();
  });

  it.runIf(browserName === 'firefox')(
    'warns of CapsLock while the password is typed, in dots or shown as text, and takes it back',
    async () => {
      const page = await openLogin(session);
      await page.click(passwordField);
      await page.keyboard.type('x');
      expect(await guard(page).text()).not.toContain('CapsLock');
      for (const type of ['password', 'text']) {
        await page.evaluate((to) => {
          (document.activeElement as HTMLInputElement).type = to;
        }, type);
        await pressCapsLock(session);
        await guard(page).waitForText('CapsLock（キャップスロック）がオンです');
        await pressCapsLock(session);
        await guard(page).waitForNoText('CapsLock');
      }
      await page.close();
    },
  );

  it('opens by Alt+Shift+J, and fills by Alt+Shift+K', async () => {
    const page = await readyToFill(session);
    await pressShortcut(session, page, 'K');
    await panel(page).waitForText('6つの欄に入力しました');
    expect(await fieldsOf(page)).toMatchObject({ company: contact.company, name: contact.name });
    await pressShortcut(session, page, 'J');
    await toolbarPopupText(session, '公式サイトです');
    await closeToolbarPopup(session);
    await page.close();
  });

  it('names nobody and fills nothing by either key while the vault is locked, and goes on when it is open', async () => {
    const page = await readyToFill(session);
    const before = await fieldsOf(page);
    await setPassphrase(session);
    await idle(session);
    await toFront(page);
    await pressShortcut(session, page, 'K');
    await panel(page).waitForText('カギがかかっています');
    expect(await fieldsOf(page)).toEqual(before);
    await pressShortcut(session, page, 'J');
    const told = await toolbarPopupText(session, 'カギがかかっています');
    for (const text of [told, await panel(page).text()]) expect(text).not.toContain(business.name);
    await closeToolbarPopup(session);
    await unlock(session);
    await toFront(page);
    await panel(page).waitForText('全文を見る');
    await pressShortcut(session, page, 'K');
    await panel(page).waitForText('6つの欄に入力しました');
    await page.close();
  });
});
