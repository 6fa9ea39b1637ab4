import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, launch, seen, type Session } from './harness/index.ts';
import { toFront } from './people.ts';

describe.each(browsersOf(import.meta.url))('%s: a survey of the site', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('keeps every screen of a person’s own way in order, without what was typed, and nothing once it is ended', async () => {
    const options = await session.openOptions('#/structure');
    await seen(options).click('調査を始める');
    await seen(options).waitForText('いままでに0つの画面');
    const page = await session.newPage('https://www.ccus.jp/');
    await toFront(options);
    await seen(options).waitForText('いままでに1つの画面');
    await toFront(page);
    await page.goto('https://www.mobile.ccus.jp/#/gcm/01/017');
    await page.waitForSelector('input[type=text]');
    await page.type('input[type=text]', 'Yamada-9911');
    await toFront(options);
    await seen(options).waitForText('いままでに2つの画面');
    const text = await seen(options).text();
    expect(text).toContain('わかった画面：login');
    expect(text).not.toContain('9911');
    await seen(options).click('調査を終えて消す');
    await seen(options).waitForText('調査を始める');
    await page.close();
  });
});
