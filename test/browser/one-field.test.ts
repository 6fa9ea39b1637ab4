import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, closeToolbarPopup, pressMenu, pressShortcut, seen, toolbarPopupText, waitFor, type Session } from './harness/index.ts';
import { openSecondStep } from './inquiry-pages.ts';
import { business, contact, give, launchWithPeople } from './people.ts';

describe.each(browsersOf(import.meta.url))('%s: one value in one field', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('asks for the value by keyboard, and first for the person where nobody is chosen', async () => {
    const page = await openSecondStep(session);
    await page.focus('textarea');
    await pressShortcut(session, page, 'U');
    expect(await toolbarPopupText(session, '1つの欄に入れる')).toContain('だれの情報を使うかを選んでください');
    await closeToolbarPopup(session);
    await give(session, page);
    await page.bringToFront();
    await page.focus('textarea');
    await pressShortcut(session, page, 'U');
    expect(await toolbarPopupText(session, 'この欄に入れるもの')).toContain('担当者の会社名');
    await closeToolbarPopup(session);
    await page.close();
  });

  it.runIf(browserName === 'chromium')(
    'fills the field with the cursor from the menu, asks before it replaces, and takes it back',
    async () => {
      const page = await openSecondStep(session);
      await give(session, page);
      await page.bringToFront();
      const held = () => page.$eval('textarea', (field) => field.value);
      await page.click('textarea', { button: 'right' });
      await pressMenu(session, 'contactName');
      await waitFor(async () => (await held()) === contact.name, 'the name of the contact to stand there');
      await pressMenu(session, 'name');
      const text = await toolbarPopupText(session, '1つの欄に入れる');
      expect(text).toContain(`もう「${contact.name}」が入っています`);
      const target = await session.browser.waitForTarget((one) => one.url().startsWith(`${session.baseUrl}popup.html`));
      const popup = await target.asPage();
      await seen(popup).click(`「${business.name}」に入れかえる`);
      await waitFor(async () => (await held()) === business.name, 'the company to stand there');
      await page.bringToFront();
      await pressMenu(session, 'undo');
      await waitFor(async () => (await held()) === '', 'the field to be as it was');
      await page.close();
    },
  );

  it.runIf(browserName === 'chromium')('leaves a password box alone', async () => {
    const page = await session.newPage('https://www.mobile.ccus.jp/#/gcm/01/017');
    await give(session, page);
    await page.bringToFront();
    await page.focus('input[type=password]');
    await pressMenu(session, 'ccusId');
    expect(await toolbarPopupText(session, '1つの欄に入れる')).toContain('文字を入れる欄が選ばれていません');
    expect(await page.$eval('input[type=password]', (field) => (field as HTMLInputElement).value)).toBe('');
    await closeToolbarPopup(session);
    await page.close();
  });

  it.runIf(browserName === 'chromium')('copies single values of the chosen person, and clears them away', async () => {
    const page = await openSecondStep(session);
    await give(session, page);
    const popup = await session.openPopup(page);
    await seen(popup).click(/1つずつ写す/);
    await seen(popup).click('事業者ID・技能者IDを写す');
    await seen(popup).waitForText('写しました。30秒たつと消します');
    await session.browser.defaultBrowserContext().overridePermissions('https://www.ccus.jp', ['clipboard-read']);
    const held = async () => {
      await page.bringToFront();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await held()).toBe(business.id);
    await waitFor(async () => (await held()) === '', 'the clipboard to be cleared', { timeout: 45_000 });
    await page.close();
  });
});
