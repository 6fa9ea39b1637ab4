import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/structure/page-file.ts';
import { downloadFolder, downloaded, saveTo } from './downloads.ts';
import { accessibilityFaults, browsersOf, panel, seen, waitFor, type Session } from './harness/index.ts';
import { readyAgain, readyToFill, toSecondStep } from './inquiry-pages.ts';
import { contact, launchWithPeople, toFront } from './people.ts';

const pointing = (page: Page) => panel(page, 'ccus-assist-pointing');

const valueIn = (page: Page, words: string) =>
  page.evaluate(
    (row) => [...document.querySelectorAll('tr')].find((one) => one.textContent.includes(row))?.querySelector('input')?.value ?? null,
    words,
  );

const middleOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x - 1, y);
  await page.mouse.click(x, y);
}

/** What a screen reader is told to be chosen now. */
const pointedAt = (page: Page) =>
  page.evaluate(() => document.querySelector('ccus-assist-pointing')?.shadowRoot?.querySelector('[aria-selected=true]')?.textContent);

/** The practice site's own faults are its business. */
const faultsOfOurs = async (page: Page) => (await accessibilityFaults(page)).filter((fault) => fault.includes('ccus-assist'));

const branchChosen = async (page: Page) => {
  await panel(page).waitForText('どの場合ですか');
  await panel(page).choose('どの場合ですか', /^c\./);
  await panel(page).waitForText('全文を見る');
};

describe.each(browsersOf(import.meta.url))('%s: teaching', (browserName) => {
  const downloads = downloadFolder();
  const files = mkdtempSync(join(tmpdir(), 'lessons-'));
  const byMouse = browserName === 'chromium';
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await launchWithPeople(browserName);
    await saveTo(session, downloads);
    page = await readyToFill(session, 'honeypot=1&company=ご所属');
  });
  afterAll(async () => {
    await session?.close();
    for (const folder of [downloads, files]) rmSync(folder, { recursive: true, force: true });
  });

  async function begin(): Promise<void> {
    await panel(page).click('この画面がうまく読めないとき');
    await panel(page).choose('欄が見つからない情報', '会社名');
    await panel(page).click('欄を教える');
    await pointing(page).waitForText('「会社名」は、どの欄ですか');
  }

  it('a field is shown, and nothing of the page is pressed meanwhile', async () => {
    expect(await panel(page).text()).not.toContain('ご所属');
    const address = page.url();
    await begin();
    expect(await faultsOfOurs(page)).toEqual([]);
    // Neither the button that goes on nor a click of the page itself does anything.
    await press(page, 'form button.main');
    await page.evaluate(() => {
      document.querySelector('ccus-assist-pointing')?.shadowRoot?.querySelector<HTMLElement>('.layer')?.click();
      document.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      document.querySelector<HTMLElement>('form button.main')?.focus();
    });
    await page.keyboard.press(' ');
    expect(page.url()).toBe(address);
    expect(await pointing(page).mounted()).toBe(true);

    // A page that puts something over ours gets no press either.
    await page.evaluate(() => {
      const over = Object.assign(document.createElement('button'), {
        id: 'over',
        type: 'button',
        popover: 'manual',
        textContent: 'ここを押す',
      });
      over.addEventListener('click', () => over.setAttribute('data-pressed', ''));
      document.body.append(over);
      over.showPopover();
    });
    await press(page, '#over');
    expect(await page.$eval('#over', (over) => over.hasAttribute('data-pressed'))).toBe(false);
    await page.$eval('#over', (over) => over.remove());

    await press(page, 'input[readonly]');
    await pointing(page).waitForText('書きこめない欄は、選べません');
    await page.keyboard.press('Escape');
    await waitFor(async () => !(await pointing(page).mounted()), 'the pointing to end');
    await panel(page).waitForText('入力する内容');
    // A page that takes our layer away leaves the person their keys.
    await begin();
    await page.evaluate(() => {
      document.querySelector('ccus-assist-pointing')!.remove();
      document.querySelector('textarea')!.focus();
    });
    await page.keyboard.press('a');
    await page.keyboard.press('b');
    await waitFor(async () => (await page.$eval('textarea', (area) => area.value)).endsWith('b'), 'the keys to be typed');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await panel(page).waitForText('入力する内容');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(await panel(page).text()).not.toContain('ご所属');

    await begin();
    if (byMouse) await press(page, 'table.form tr:first-of-type input');
    else {
      // From the last round to the first, one back, and on to the second.
      for (const key of ['End', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key);
      await waitFor(async () => (await pointedAt(page)) === '2／8　ご所属', 'the keys to lead to the field');
      await page.keyboard.press('Enter');
    }
    await panel(page).waitForText('次からも「会社名」はこの欄です');
    await panel(page).waitForText('あなたが教えた欄です');
    expect(page.url()).toBe(address);
    expect(await valueIn(page, 'ご所属')).toBe('');
    expect(await faultsOfOurs(page)).toEqual([]);
  });

  it('is used the next time, also for what a field is not', async () => {
    await page.reload();
    await branchChosen(page);
    await panel(page).click('この欄ではない：電話番号');
    await panel(page).waitForText('この欄には「電話番号」を入れません');
    await panel(page).waitForText('どの欄かわからないため');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('5つの欄に入力しました');
    expect(await valueIn(page, 'ご所属')).toBe(contact.company);
    expect(await valueIn(page, '電話番号')).toBe('');
  });

  it('takes back what went into a wrong field, and asks for the right one', async () => {
    const typed = await page.$eval('textarea', (area) => area.value);
    if (byMouse) await panel(page).click('この欄ではない：ご所属');
    else {
      await page.evaluate(() =>
        document
          .querySelector('ccus-assist-panel')!
          .shadowRoot!.querySelector<HTMLElement>('[data-do=not][data-kind=companyName]')!
          .focus(),
      );
      await page.keyboard.press('Enter');
    }
    await panel(page).waitForText('この欄には「会社名」を入れません');
    await panel(page).waitForText('4つの欄に入力しました');
    expect(await valueIn(page, 'ご所属')).toBe('');
    expect(await page.$eval('textarea', (area) => area.value)).toBe(typed);
    expect(await faultsOfOurs(page)).toEqual([]);
    // The next step of the keyboard is there without a search for it.
    expect(await page.evaluate(() => document.querySelector('ccus-assist-panel')!.shadowRoot!.activeElement?.ariaLabel)).toBe(
      '「会社名」の欄を教える',
    );
    await page.keyboard.press('Enter');
    await pointing(page).waitForText('「会社名」は、どの欄ですか');
    await page.keyboard.press('Escape');
    await panel(page).waitForText('どの欄かわからないため');
    await panel(page).click('元に戻す');
    await panel(page).waitForText('元に戻しました。');
    expect(await valueIn(page, '氏名')).toBe('');
    expect(await panel(page).has('元に戻す')).toBe(false);
    await panel(page).click('「会社名」の欄を教える');
    await pointing(page).waitForText('「会社名」は、どの欄ですか');
    await press(page, 'table.form tr:first-of-type input');
    await panel(page).waitForText('次からも「会社名」はこの欄です');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('5つの欄に入力しました');
    expect(await valueIn(page, 'ご所属')).toBe(contact.company);
  });

  it('asks again on a screen that changed, and fills nothing by guess', async () => {
    const other = await readyToFill(session, 'company=受付のかた');
    await panel(other).waitForText('前に教えた欄がわかりません');
    expect(await panel(other).has('「会社名」の欄を教える')).toBe(true);
    await panel(other).click('この画面に入力');
    await panel(other).waitForText('4つの欄に入力しました');
    expect(await valueIn(other, '受付のかた')).toBe('');
    // What was taught on one address says nothing about another.
    await toSecondStep(other, 'company=ご所属', 'ccus.jp');
    await branchChosen(other);
    expect(await panel(other).text()).not.toMatch(/ご所属|前に教えた/);
    expect(await panel(other).text()).toContain('電話番号');
    await readyAgain(other);
    // The reader itself would be sure of this one; it was wrong before, so it asks.
    await panel(other).waitForText('前に教えた欄がわかりません');
    await other.close();
  });

  it('can be seen, handed on, forgotten and taken over', async () => {
    const own = await session.openOptions('#/lessons');
    await seen(own).waitForText('「ご所属」は、会社名の欄です。');
    await seen(own).waitForText('「電話番号」は、電話番号の欄ではありません。');
    await seen(own).waitForText('画面が変わったため、使っていません');
    expect(await accessibilityFaults(own)).toEqual([]);
    await seen(own).click('2件をファイルに保存する');
    const { text } = await downloaded(downloads, '.json');
    for (const secret of Object.values(contact)) expect(text).not.toContain(secret);

    const give = async (name: string, content: string) => {
      const path = join(files, name);
      writeFileSync(path, content);
      const input = await own.waitForSelector('input[type=file]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    };
    await give('newer.json', text.replace('"version": 1', '"version": 2'));
    await seen(own).waitForText('ツールの新しい版で作られました');
    await seen(own).click('消す：「電話番号」は、電話番号の欄ではありません。');
    await seen(own).waitForText('1件を消しました');
    await give('lessons.json', text);
    await seen(own).waitForText('新しい：1件　いまのものと入れかえ：0件　同じ：1件');
    expect(await accessibilityFaults(own)).toEqual([]);
    await seen(own).click('選んだ1件を取りこむ');
    await seen(own).waitForText('1件を取りこみました');
    await seen(own).click('2件を全部消す');
    await seen(own).waitForText('教えた欄は、まだありません');
    await seen(own).click('元に戻す');
    await seen(own).waitForText('「ご所属」は、会社名の欄です。');
    await seen(own).click('2件を全部消す');
    await seen(own).waitForText('教えた欄は、まだありません');
    await own.close();
  });

  it('the structure of the page is shown first, and holds nothing that was typed', async () => {
    rmSync(downloads, { recursive: true });
    await toFront(page);
    await page.reload();
    await branchChosen(page);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('つの欄に入力しました');
    const popup = await session.openPopup(page);
    // The popup still grows when it is first seen, and a press may land beside the fold.
    await waitFor(async () => {
      if (await seen(popup).has('画面の構造を書き出す')) return true;
      await seen(popup).click('この画面がうまく読めないとき');
      return false;
    }, 'the fold to open');
    await seen(popup).click('画面の構造を書き出す');
    // It opens by itself, too; Firefox tells a test nothing of such a tab.
    const own = await session.openOptions('#/structure');
    await seen(own).waitForText('ファイルに残る言葉');
    const shown = await own.$eval('pre', (element) => element.textContent);
    expect(shown).toContain('ご所属');
    for (const secret of [...Object.values(contact), '見本町', 'みほん']) expect(shown).not.toContain(secret);
    expect(shown).not.toMatch(/\d{4}/);
    expect(await accessibilityFaults(own)).toEqual([]);
    await seen(own).type('消したい言葉', 'ご所属');
    await seen(own).click('この言葉を消す');
    await seen(own).waitForText('「ご所属」を消しました');
    await seen(own).click('ファイルに保存する');
    const { path } = await downloaded(downloads, '.json');
    const read = readPage(JSON.parse(readFileSync(path, 'utf8')));
    expect(read).toMatchObject({ ok: true, page: { host: 'www.ccus.jp', screen: 'inquiryForm', cut: false } });
    expect(JSON.stringify(read)).not.toContain('ご所属');
    await own.close();
  });
});
