import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREFILLED, TRAP_FIELD } from '../replica/addresses.ts';
import { browsersOf, panel, seen, waitFor, type Session } from './harness/index.ts';
import { fieldsOf, openChosen, openSecondStep, readyAgain, readyToFill } from './inquiry-pages.ts';
import { business, contact, give, launchWithPeople, toFront } from './people.ts';

const empty = { body: '', company: '', name: '', email: '', emailConfirm: '', phone: '' };

describe.each(browsersOf(import.meta.url))('%s: filling', (browserName) => {
  let session: Session;
  /** A tab in which somebody is chosen. */
  let page: Page;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
    page = await openChosen(session);
  });
  afterAll(() => session?.close());

  it('does nothing by itself, and nothing on a click that the page made', async () => {
    await readyAgain(page);
    // First alone: what the other buttons do would keep it from filling.
    await page.evaluate(() =>
      document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector<HTMLElement>('[data-do=fill]')!.click(),
    );
    await new Promise((done) => setTimeout(done, 500));
    expect(await fieldsOf(page)).toEqual(empty);
    await page.evaluate(() => {
      const root = document.querySelector('ccus-assist-panel')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await fieldsOf(page)).toEqual(empty);
  });

  it('does once what the first press means, though it is pressed again while what can do it is coming', async () => {
    const step = await openChosen(session);
    await step.$eval('select', (select) => {
      select.dataset.written = '';
      select.addEventListener('input', () => (select.dataset.written += 'x'));
    });
    const button = await waitFor(async () => {
      const { point, disabled } = await panel(step).control('この画面に入力');
      return !disabled && typeof point === 'object' ? point : null;
    }, 'the button to take a press');
    await step.mouse.click(button.x, button.y, { count: 2 });
    await panel(step).waitForText('1つの欄に入力しました');
    expect(await step.$eval('select', (select) => select.dataset.written)).toBe('x');
    await step.close();
    await toFront(page);
  });

  it('takes no click on what has just come under the pointer', async () => {
    await readyAgain(page);
    const { x, y } = await waitFor(async () => {
      const { point, disabled } = await panel(page).control('この画面に入力');
      return !disabled && typeof point === 'object' ? point : null;
    }, 'the button to take a press');
    // As in the moment after it was drawn, for as long as a click on a busy computer takes.
    expect(
      await page.evaluate(() => {
        const root = document.querySelector('ccus-assist-panel')!.shadowRoot!;
        const section = root.querySelector('section')!;
        section.classList.remove('rest');
        void section.offsetWidth;
        section.classList.add('rest');
        const [rest] = root.querySelector('[data-do=fill]')!.getAnimations();
        rest?.pause();
        return rest?.effect?.getTiming().duration;
      }),
    ).toBe(350);
    await page.mouse.click(x, y);
    await new Promise((done) => setTimeout(done, 500));
    expect(await fieldsOf(page)).toEqual(empty);
    await page.evaluate(() =>
      document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector('[data-do=fill]')!.getAnimations()[0]!.finish(),
    );
    await page.mouse.click(x, y);
    await panel(page).waitForText('6つの欄に入力しました');
    // By itself, it is so whenever the panel turns to something else.
    expect(
      await page.evaluate(() => document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector('section')!.className),
    ).toContain('rest');
  });

  it('takes everything back, and leaves what the person changed since', async () => {
    await readyAgain(page);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('6つの欄に入力しました');
    await panel(page).click('元に戻す');
    await panel(page).waitForText('元に戻しました。');
    expect(await fieldsOf(page)).toEqual(empty);

    await panel(page).click('この画面に入力');
    await panel(page).waitForText('6つの欄に入力しました');
    await page.click('tr:last-of-type input');
    await page.keyboard.press('End');
    await page.keyboard.type('9');
    // It lay over the field, and made way.
    await panel(page).click('開く');
    await panel(page).click('元に戻す');
    await panel(page).waitForText('そのままです');
    expect(await fieldsOf(page)).toEqual({ ...empty, phone: `${contact.phone}9` });
  });

  it('says that it read only the first fields of a page that has too many', async () => {
    const step = await openChosen(session);
    expect(await panel(step).text()).not.toContain('欄がとても多い');
    await step.evaluate(() => {
      document.querySelector('main')!.append(...Array.from({ length: 300 }, () => document.createElement('input')));
    });
    await panel(step).waitForText('欄がとても多いので、はじめのほうの欄だけを読みました');
    await panel(step).click('この画面に入力');
    await panel(step).waitForText('1つの欄に入力しました');
    await step.close();
    await toFront(page);
  });

  it('never overwrites what stands there unless the person says so', async () => {
    await readyAgain(page, 'prefill=1');
    await panel(page).waitForText('すでに入力があります');
    await panel(page).click('置きかえる', { nth: 0 });
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('5つの欄に入力しました');
    expect(await fieldsOf(page)).toMatchObject({ company: contact.company, name: PREFILLED.name, phone: contact.phone });
    await panel(page).click('元に戻す');
    await panel(page).waitForText('元に戻しました。');
    expect(await fieldsOf(page)).toEqual({ ...empty, ...PREFILLED });
  });

  it('says when the site wipes a value, and fills it again on request', async () => {
    await readyAgain(page, 'wipe=1');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('サイトが消した欄があります：電話番号');
    expect((await fieldsOf(page)).phone).toBe('');
    await panel(page).click('もう一度入力');
    await waitFor(async () => (await fieldsOf(page)).phone === contact.phone, 'the phone number to be back');
    await panel(page).waitForNoText('サイトが消した欄');
  });

  it('says when the site refuses a value', async () => {
    await readyAgain(page, 'reject=phone');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('サイトが受けつけませんでした');
    expect((await fieldsOf(page)).phone).toBe('');
  });

  it('never touches a trap or a field that cannot be written', async () => {
    await readyAgain(page, 'honeypot=1');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('6つの欄に入力しました');
    expect(await page.$eval(`[name=${TRAP_FIELD}]`, (trap) => (trap as HTMLInputElement).value)).toBe('');
    const locked = await page.$$eval('input[readonly]', (all) => all.map((one) => [one.value, one.defaultValue]));
    expect(locked.length).toBeGreaterThan(0);
    for (const [now, before] of locked) expect(now).toBe(before);
  });

  it.each([
    ['みほん工業株式会社', '別の人の画面かもしれません'],
    ['みほん工業株式会社 事業者ID 99999999999922', '9922'],
  ])('stops when the page shows somebody else: %s', async (shown, said) => {
    const own = await openSecondStep(session, `shown=${encodeURIComponent(shown)}`);
    await give(session, own);
    expect(await panel(own).waitForText(said)).toContain(business.name);
    expect(await panel(own).has('この画面に入力')).toBe(false);
    await panel(own).click('この人でまちがいない。続ける');
    await panel(own).waitForText('入力する内容');
    expect(await fieldsOf(own)).toEqual(empty);
    await own.close();
  });

  it('is not alarmed by the person it is for', async () => {
    const shown = encodeURIComponent(`${business.name} 事業者ID ${business.id}`);
    const own = await readyToFill(session, `shown=${shown}`);
    expect(await panel(own).text()).toContain('入力する内容');
    await own.close();
  });

  it('stands at the side of the window where it covers no field', async () => {
    await page.goto('https://www.ccus.jp/inquiry');
    await panel(page).waitForText('入力する内容');
    const sides = () =>
      page.evaluate(() => {
        const [ours, field] = ['ccus-assist-panel', 'main select'].map((name) => document.querySelector(name)!.getBoundingClientRect());
        return { apart: ours!.left >= field!.right || ours!.right <= field!.left, left: ours!.left };
      });
    expect(await sides()).toMatchObject({ apart: true, left: await page.evaluate(() => innerWidth - 384 - 16) });
    // A field at the right: as soon as the window changes, the other side is the free one.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('main select')!.style.cssText = 'position: relative; left: 500px; width: 400px';
      dispatchEvent(new Event('resize'));
    });
    await waitFor(async () => (await sides()).left === 16, 'the panel to stand at the left');
    expect((await sides()).apart).toBe(true);
  });

  it('makes way for the field that has the focus, and begins as a bar where it would hide much of the fields', async () => {
    const own = await readyToFill(session);
    const apart = () =>
      own.evaluate(() => {
        const ours = document.querySelector('ccus-assist-panel')!.getBoundingClientRect();
        const field = document.activeElement!.getBoundingClientRect();
        return ours.right <= field.left || ours.left >= field.right || ours.bottom <= field.top || ours.top >= field.bottom;
      });
    await own.click('main textarea');
    await waitFor(apart, 'the panel to make way');
    expect(await panel(own).text()).toContain('6つの欄に入力できます');
    expect(await panel(own).text()).not.toContain('この画面に入力');
    // Also the bar does, where the field is scrolled to the bar's own corner.
    await own.evaluate(() => document.querySelector('main textarea')!.scrollIntoView({ block: 'start' }));
    await own.keyboard.press('Tab');
    await own.keyboard.down('Shift');
    await own.keyboard.press('Tab');
    await own.keyboard.up('Shift');
    await waitFor(apart, 'the bar to make way');
    await panel(own).click('開く');
    await panel(own).waitForText('この画面に入力');

    await own.setViewport({ width: 1024, height: 768 });
    await own.reload();
    await panel(own).waitForText('つの欄に入力できます');
    expect(await panel(own).text()).not.toContain('この画面に入力');
    await panel(own).click('開く');
    await panel(own).waitForText('この画面に入力');
    await own.close();
  });

  it('is moved by keys and by mouse, stays in the window, and stands there on the next screen', async () => {
    await readyAgain(page);
    const place = () =>
      page.$eval('ccus-assist-panel', (host) => {
        const { x, y, right, bottom } = host.getBoundingClientRect();
        return { x, y, inside: x >= 0 && y >= 0 && right <= innerWidth && bottom <= innerHeight };
      });
    const grip = await page.evaluate(() => {
      const button = document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector<HTMLElement>('[data-do=move]')!;
      button.focus();
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    });
    expect(Math.min(grip.width, grip.height)).toBeGreaterThanOrEqual(44);
    const before = await place();
    await page.keyboard.press('ArrowLeft');
    await waitFor(async () => (await place()).x === before.x - 24, 'the panel to move by a key');
    await page.mouse.move(grip.x - 24, grip.y);
    await page.mouse.down();
    await page.mouse.move(grip.x - 100, grip.y + 10);
    await page.mouse.move(1, grip.y);
    await page.mouse.up();
    await waitFor(async () => (await place()).x === 0, 'the panel to follow the mouse');
    expect((await place()).inside).toBe(true);
    await page.reload();
    await panel(page).waitForText('入力する内容');
    await waitFor(async () => (await place()).x === 0, 'the panel to stand where it was put');
    // Without a mouse or a place of its own it is back in the corner only when the browser starts anew: put it back.
    await page.evaluate(() =>
      document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector<HTMLElement>('[data-do=move]')!.focus(),
    );
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowRight');
    await waitFor(async () => (await place()).x > before.x, 'the panel to be at the right again');
    expect((await place()).inside).toBe(true);
  });

  it('fills from the popup, and with the keyboard alone', async () => {
    await readyAgain(page);
    const popup = await session.openPopup(page);
    await seen(popup).click('この画面に入力');
    await toFront(page);
    await panel(page).waitForText('6つの欄に入力しました');
    // From the last field the next stops are the page's own; the panel comes after them all.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const focused = () => page.evaluate(() => document.querySelector('ccus-assist-panel')?.shadowRoot?.activeElement?.textContent ?? '');
    for (let step = 0; step < 120 && (await focused()) !== '元に戻す'; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('元に戻す');
    await page.keyboard.press('Enter');
    await panel(page).waitForText('元に戻しました。');
    expect(await fieldsOf(page)).toEqual(empty);
  });
});
