import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOP_URL } from '../replica/addresses.ts';
import { browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';
import { storeDrafts, toFront } from './people.ts';

/** Height of a popup that a browser shows at most, in CSS pixels. */
const height = 600;

/** Where the lower edge of the first of these lies. */
const bottomOf = (popup: Page, selector: string) =>
  popup.$eval(selector, (found) => Math.round(found.getBoundingClientRect().bottom + scrollY));

const workers = (count: number) => ({
  drafts: Array.from({ length: count }, (_none, index) => ({
    id: `0b1c7a52-6f1e-4d9b-8a3e-${String(index).padStart(12, '0')}`,
    kind: 'worker' as const,
    name: `作業 ${index}郎`,
    ccusId: `${987_654_320_000 + index}21`,
  })),
  contact: { company: '', name: '基金 次郎', email: 'jiro@mihon.example', phone: '' },
});

describe.each(browsersOf(import.meta.url))('%s: the popup within 600 pixels', (browserName) => {
  let session: Session;
  let top: Page;
  beforeAll(async () => {
    session = await launch(browserName);
    top = await session.newPage(TOP_URL);
  });
  afterAll(() => session?.close());

  it('shows whoever has stored nobody the one thing to do first', async () => {
    const popup = await session.openPopup(top);
    await seen(popup).waitForText('情報を入れる');
    expect(await bottomOf(popup, '.people-none .button.primary')).toBeLessThanOrEqual(height);
    await popup.close();
  });

  it('has the focus in the search, and takes a name and Enter', async () => {
    await storeDrafts(session, workers(40));
    const popup = await session.openPopup(top);
    await waitFor(async () => (await popup.$$('.person')).length > 1, 'the people');
    await waitFor(() => popup.evaluate(() => document.activeElement?.id === 'filter'), 'the focus to be in the search');
    expect(await bottomOf(popup, '.people')).toBeLessThanOrEqual(height);

    // Several are found: Enter goes to the first, and chooses nobody.
    await popup.keyboard.type('作業 3');
    await waitFor(async () => (await popup.$$('.person')).length < 40, 'the search');
    await popup.keyboard.press('Enter');
    await waitFor(() => popup.evaluate(() => document.activeElement?.closest('.person') !== null), 'the focus to be on somebody');
    expect(await seen(popup).text()).not.toContain('あと30分');

    await popup.focus('#filter');
    await popup.keyboard.type('7郎');
    await waitFor(async () => (await popup.$$('.person')).length === 1, 'one to be found');
    await popup.keyboard.press('Enter');
    await seen(popup).waitForText('あと30分');
    expect(await popup.$eval('.chosen strong', (name) => name.textContent)).toBe('作業 37郎');
    await popup.close();
  });

  it('fills with the large button in sight, and changes the person with one press', async () => {
    const popup = await session.openPopup(top);
    await seen(popup).click('お問い合わせフォームを開く');
    await waitFor(() => top.url().includes('/inquiry'), 'the form');
    await toFront(top);
    const onForm = await session.openPopup(top);
    await seen(onForm).waitForText('この画面に入力');
    expect(await bottomOf(onForm, '.button.primary.large')).toBeLessThanOrEqual(height);

    const other = await waitFor(() => onForm.$eval('.person-cards .button', (button) => button.textContent), 'somebody else');
    expect(other).not.toBe('作業 37郎');
    await new Promise((settled) => setTimeout(settled, 400));
    await onForm.click('.person-cards .button');
    await waitFor(() => onForm.$eval('.chosen strong', (name, wanted) => name.textContent === wanted, other), 'the other person');
    await onForm.close();
  });
});
