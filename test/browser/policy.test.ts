import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launch, seen, waitFor, type Session } from './harness/index.ts';
import { passphrase } from './vault-pages.ts';

const policy = { passphraseRequired: true, exportOff: true, company: { name: '管理組合工業', ccusId: '11112222333322' } };

/**
 * A page of ours on a computer whose administrator decided something. No driver can set a
 * real policy, which lies outside the profile, so an answer of ours stands in
 * for the browser's, in Chromium only.
 */
async function managedPage(session: Session, hash: string): Promise<Page> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument((decided) => {
    const { storage } = (globalThis as unknown as { chrome: { storage?: { managed: { get: () => Promise<unknown> } } } }).chrome;
    if (storage) storage.managed.get = async () => decided;
  }, policy);
  await page.goto(`${session.baseUrl}options.html${hash}`);
  await waitFor(() => page.$('h1'), 'the page');
  return page;
}

describe('what an administrator decides', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium');
  });
  afterAll(() => session?.close());

  it('asks for a passphrase before anything else, brings the company along, and stops exports', async () => {
    const page = await managedPage(session, '#/');
    const place = seen(page);
    await place.waitForText('先に合言葉を決めてください');
    expect(await accessibilityFaults(page)).toEqual([]);
    await place.type('新しい合言葉', passphrase);
    await place.type('新しい合言葉（もう一度）', passphrase);
    await place.click('この合言葉で守る');
    await place.waitForText('管理組合工業');
    await place.click('データを守る', { role: 'link' });
    await place.waitForText('ファイルへの書き出しを止めています');
    expect(await place.text()).not.toContain('CSVファイルを作る');
    await page.close();
  });
});
