import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPage } from '../examples/message-examples.ts';
import { browsersOf, launch, panel, seen, waitFor, type Session } from './harness/index.ts';
import { fieldsOf, readyToFill } from './inquiry-pages.ts';
import { business, choose, contact, storePeople, toFront } from './people.ts';

interface ExtensionApi {
  storage: { session: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
}

/** Runs inside one of the extension's own pages. */
const inside = <A extends readonly unknown[], R>(page: Page, run: (api: ExtensionApi, ...args: A) => R, ...args: A) =>
  page.evaluate(`(${run.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`) as Promise<Awaited<R>>;

const inquiry = 'https://www.ccus.jp/inquiry';

describe.each(browsersOf(import.meta.url))('%s: trust and trouble', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('says what to do when nobody is stored yet', async () => {
    const page = await session.newPage(inquiry);
    const said = await panel(page).waitForText('まだ情報が保存されていません');
    expect(said).toContain('登録してください');
    const popup = await session.openPopup(page);
    await seen(popup).waitForText('まだ情報がありません');
    await popup.close();
    await page.close();
    await storePeople(session, 'business', 'contact');
  });

  it('gives one tab the values of one person, and no other tab', async () => {
    const chosen = await session.newPage(inquiry);
    await (await choose(session, chosen, business.name)).close();
    const other = await session.newPage(inquiry);
    await panel(other).waitForText('だれの情報を使うかを選んでください');
    expect(await panel(other).text()).not.toContain(business.name);
    await chosen.close();
    await other.close();
    const own = await session.extPage('manifest.json');
    await waitFor(
      async () => Object.keys((await inside(own, (api) => api.storage.session.get('grants')))['grants'] as object).length === 0,
      'the choice to go with its tab',
    );
    await own.close();
  });

  it('ends the choice after its time, also between preview and click', async () => {
    const page = await readyToFill(session);
    const own = await session.extPage('manifest.json');
    await inside(own, async (api) => {
      const { grants } = (await api.storage.session.get('grants')) as { grants: Record<string, { until: number }> };
      for (const grant of Object.values(grants)) grant.until = Date.now() - 1;
      await api.storage.session.set({ grants });
    });
    await own.close();
    await toFront(page);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('30分たったので');
    expect(Object.values(await fieldsOf(page)).join('')).toBe('');
    await page.close();
  });

  it('answers nobody who is not who they should be', async () => {
    const own = await session.extPage('manifest.json');
    const answers = await inside(
      own,
      async (api, look) => {
        const messages = [
          // As a page would send it, from a place that is none.
          { name: 'inquiry/look', data: look },
          { name: 'tab/state', data: { tabId: 'one' } },
          { name: 'tab/state', data: { tabId: 1, more: true } },
          { name: 'grant/give', data: { tabId: 1, profileId: 'x' } },
          { name: '__proto__', data: {} },
          { name: 'constructor', data: {} },
        ];
        return Promise.all(messages.map((message) => api.runtime.sendMessage(message)));
      },
      fromPage['inquiry/look'],
    );
    for (const answer of answers) expect(answer).toEqual({ ok: false, fault: 'refused' });
    await own.close();
  });

  it('shows a record that cannot be read as such, and keeps the others', async () => {
    const options = await session.openOptions();
    await inside(options, async () => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => failed(request.error));
        });
      const store = await settle(indexedDB.open('ccus-assist'));
      const table = store.transaction('profiles', 'readwrite').objectStore('profiles');
      const [row] = (await settle(table.getAll())) as { id: string }[];
      await settle(table.put({ ...row, id: '00000000-0000-4000-8000-000000000000' }));
      // The sealed copy that lists open from goes too, so that everything is read anew.
      await settle(store.transaction('people', 'readwrite').objectStore('people').clear());
      store.close();
    });
    await options.close();
    const again = await session.openOptions();
    await seen(again).waitForText('読めない');
    expect(await seen(again).text()).toContain(business.name);
    await again.close();
  });

  it('keeps what it stored out of sight', async () => {
    const options = await session.openOptions();
    const raw = await inside(options, async () => {
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => failed(request.error));
        });
      const readable = (_key: string, value: unknown) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
      const store = await settle(indexedDB.open('ccus-assist'));
      const tables = [...store.objectStoreNames];
      const rows = await Promise.all(tables.map((name) => settle(store.transaction(name).objectStore(name).getAll())));
      store.close();
      return JSON.stringify(rows, readable);
    });
    expect(raw.length).toBeGreaterThan(200);
    for (const secret of [business.id, business.name, business.desiredEmail, contact.email]) {
      expect(raw).not.toContain(secret);
    }
    await options.close();
  });

  it('says so when the extension was renewed under an open page, and loses nothing', async () => {
    const page = await readyToFill(session);
    await page.type('tr:last-of-type input', '070');
    const own = await session.extPage('manifest.json');
    await inside(own, (api) => api.runtime.reload()).catch(() => null);
    await waitFor(async () => own.isClosed() || !(await own.evaluate(() => true).catch(() => false)), 'the reload').catch(() => null);
    await toFront(page);
    // Chromium leaves the old panel, which must say so; Firefox starts the new one at once.
    if (browserName === 'chromium') {
      // It made way for the field that was typed into.
      await panel(page).click('開く');
      await panel(page).click('この画面に入力');
    }
    await panel(page).waitForText(browserName === 'chromium' ? '画面を読みこみなおして' : 'だれの情報を使うかを選んでください');
    expect((await fieldsOf(page)).phone).toBe('070');
  });
});
