import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PREFILLED, TRAP_FIELD } from '../replica/addresses.ts';
import { browserNames, panel, seen, waitFor, type Session } from './harness/index.ts';
import { fieldsOf, openChosen, openSecondStep, readyToFill } from './inquiry-pages.ts';
import { business, choose, contact, launchWithPeople, toFront } from './people.ts';

const empty = { body: '', company: '', name: '', email: '', emailConfirm: '', phone: '' };

describe.each(browserNames)('%s: filling', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('does nothing by itself, and nothing on a click that the page made', async () => {
    const page = await readyToFill(session);
    await page.evaluate(() => {
      const root = document.querySelector('ccus-assist-panel')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await fieldsOf(page)).toEqual(empty);
    await page.close();
  });

  it('does once what the first press means, though it is pressed again while what can do it is coming', async () => {
    const page = await openChosen(session);
    await page.$eval('select', (select) => {
      select.dataset.written = '';
      select.addEventListener('input', () => (select.dataset.written += 'x'));
    });
    const button = await waitFor(async () => {
      const { point, disabled } = await panel(page).control('この画面に入力');
      return !disabled && typeof point === 'object' ? point : null;
    }, 'the button to take a press');
    await page.mouse.click(button.x, button.y, { count: 2 });
    await panel(page).waitForText('1つの欄に入力しました');
    expect(await page.$eval('select', (select) => select.dataset.written)).toBe('x');
    await page.close();
  });

  it('takes everything back, and leaves what the person changed since', async () => {
    const page = await readyToFill(session);
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
    await page.close();
  });

  it('says that it read only the first fields of a page that has too many', async () => {
    const page = await openChosen(session);
    expect(await panel(page).text()).not.toContain('欄がとても多い');
    await page.evaluate(() => {
      document.querySelector('main')!.append(...Array.from({ length: 300 }, () => document.createElement('input')));
    });
    await panel(page).waitForText('欄がとても多いので、はじめのほうの欄だけを読みました');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('1つの欄に入力しました');
    await page.close();
  });

  it('never overwrites what stands there unless the person says so', async () => {
    const page = await readyToFill(session, 'prefill=1');
    await panel(page).waitForText('すでに入力があります');
    await panel(page).click('置きかえる', { nth: 0 });
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('5つの欄に入力しました');
    expect(await fieldsOf(page)).toMatchObject({ company: contact.company, name: PREFILLED.name, phone: contact.phone });
    await panel(page).click('元に戻す');
    await panel(page).waitForText('元に戻しました。');
    expect(await fieldsOf(page)).toEqual({ ...empty, ...PREFILLED });
    await page.close();
  });

  it('says when the site wipes a value, and fills it again on request', async () => {
    const page = await readyToFill(session, 'wipe=1');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('サイトが消した欄があります：電話番号');
    expect((await fieldsOf(page)).phone).toBe('');
    await panel(page).click('もう一度入力');
    await waitFor(async () => (await fieldsOf(page)).phone === contact.phone, 'the phone number to be back');
    await panel(page).waitForNoText('サイトが消した欄');
    await page.close();
  });

  it('says when the site refuses a value', async () => {
    const page = await readyToFill(session, 'reject=phone');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('サイトが受けつけませんでした');
    expect((await fieldsOf(page)).phone).toBe('');
    await page.close();
  });

  it('never touches a trap or a field that cannot be written', async () => {
    const page = await readyToFill(session, 'honeypot=1');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('6つの欄に入力しました');
    expect(await page.$eval(`[name=${TRAP_FIELD}]`, (trap) => (trap as HTMLInputElement).value)).toBe('');
    const locked = await page.$$eval('input[readonly]', (all) => all.map((one) => [one.value, one.defaultValue]));
    expect(locked.length).toBeGreaterThan(0);
    for (const [now, before] of locked) expect(now).toBe(before);
    await page.close();
  });

  it.each([
    ['みほん工業株式会社', '別の人の画面かもしれません'],
    ['みほん工業株式会社 事業者ID 99999999999922', '9922'],
  ])('stops when the page shows somebody else: %s', async (shown, said) => {
    const page = await openSecondStep(session, `shown=${encodeURIComponent(shown)}`);
    const popup = await choose(session, page, business.name);
    await popup.close();
    await toFront(page);
    await panel(page).waitForText(said);
    expect(await panel(page).has('この画面に入力')).toBe(false);
    await panel(page).click('この人でまちがいない。続ける');
    await panel(page).waitForText('入力する内容');
    expect(await fieldsOf(page)).toEqual(empty);
    await page.close();
  });

  it('is not alarmed by the person it is for', async () => {
    const shown = encodeURIComponent(`${business.name} 事業者ID ${business.id}`);
    const page = await readyToFill(session, `shown=${shown}`);
    expect(await panel(page).text()).toContain('入力する内容');
    await page.close();
  });

  it('stands at the side of the window where it covers no field', async () => {
    const page = await openChosen(session);
    const sides = () => page.evaluate(() => {
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
    await page.close();
  });

  it('makes way for the field that has the focus, and begins as a bar where it would hide much of the fields', async () => {
    const page = await readyToFill(session);
    const apart = () => page.evaluate(() => {
      const ours = document.querySelector('ccus-assist-panel')!.getBoundingClientRect();
      const field = document.activeElement!.getBoundingClientRect();
      return ours.right <= field.left || ours.left >= field.right || ours.bottom <= field.top || ours.top >= field.bottom;
    });
    await page.click('main textarea');
    await waitFor(apart, 'the panel to make way');
    expect(await panel(page).text()).toContain('6つの欄に入力できます');
    expect(await panel(page).text()).not.toContain('この画面に入力');
    // Also the bar does, where the field is scrolled to the bar's own corner.
    await page.evaluate(() => document.querySelector('main textarea')!.scrollIntoView({ block: 'start' }));
    await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await waitFor(apart, 'the bar to make way');
    await panel(page).click('開く');
    await panel(page).waitForText('この画面に入力');

    await page.setViewport({ width: 1024, height: 768 });
    await page.reload();
    await panel(page).waitForText('つの欄に入力できます');
    expect(await panel(page).text()).not.toContain('この画面に入力');
    await panel(page).click('開く');
    await panel(page).waitForText('この画面に入力');
    await page.close();
  });

  it('is moved by keys and by mouse, stays in the window, and stands there on the next screen', async () => {
    const page = await readyToFill(session);
    const place = () => page.$eval('ccus-assist-panel', (host) => {
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
    await page.evaluate(() => document.querySelector('ccus-assist-panel')!.shadowRoot!.querySelector<HTMLElement>('[data-do=move]')!.focus());
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowRight');
    await waitFor(async () => (await place()).x > before.x, 'the panel to be at the right again');
    expect((await place()).inside).toBe(true);
    await page.close();
  });

  it('fills from the popup, and with the keyboard alone', async () => {
    const page = await readyToFill(session);
    const popup = await session.openPopup(page);
    await seen(popup).click('この画面に入力');
    await toFront(page);
    await panel(page).waitForText('6つの欄に入力しました');
    // From the last field the next stops are the page's own; the panel comes after them all.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const focused = () =>
      page.evaluate(() => document.querySelector('ccus-assist-panel')?.shadowRoot?.activeElement?.textContent ?? '');
    for (let step = 0; step < 120 && (await focused()) !== '元に戻す'; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('元に戻す');
    await page.keyboard.press('Enter');
    await panel(page).waitForText('元に戻しました。');
    expect(await fieldsOf(page)).toEqual(empty);
    await page.close();
  });
});
