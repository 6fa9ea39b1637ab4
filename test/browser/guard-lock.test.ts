import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';
import { counted, guard, lockedTab, newId, openLogin, ready, tryWrong, type } from './login-pages.ts';
import { toFront } from './people.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Names of the files that hold the other half of the ledger's key. */
const ledgerKeys = (own: Page) =>
  own.evaluate(async () => {
    const names: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) if (name.startsWith('ledger-')) names.push(name);
    return names;
  });

/** Lays the ledger out as the first edition left it: the key whole in a row, two tries of one ID counted with it. */
const layOutOld = (own: Page, id: string) =>
  own.evaluate(async (text) => {
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key as CryptoKey, new TextEncoder().encode(text)));
    const place = [...signed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    await new Promise((done, failed) => {
      const open = indexedDB.open('ccus-assist');
      open.addEventListener('error', failed);
      open.addEventListener('success', () => {
        const all = open.result.transaction(['ledger', 'keys'], 'readwrite');
        all.objectStore('ledger').clear();
        all.objectStore('keys').put({ id: 'ledger', key });
        const events = [1, 2].map((ago) => ({ what: 'wrong', why: 'text', at: Date.now() - ago * 60_000 }));
        all.objectStore('ledger').put({ key: place, events, told: null });
        all.addEventListener('complete', () => {
          open.result.close();
          done(null);
        });
      });
    });
    return place;
  }, id);

const placesIn = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const open = indexedDB.open('ccus-assist');
        open.addEventListener('success', () => {
          const asked = open.result.transaction('ledger').objectStore('ledger').getAllKeys();
          asked.addEventListener('success', () => {
            open.result.close();
            done(asked.result as string[]);
          });
        });
      }),
  );

/** What the extension stored about tries, moved in time: to it, its clock was set the other way. */
async function moveLedger(session: Session, by: number, clockSeen: boolean): Promise<void> {
  const own = await session.behind();
  await own.evaluate(
    async (ms, seenToo) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ clockSeen: number }>; set(items: object): Promise<void> } } };
        }
      ).chrome;
      await new Promise<void>((done, failed) => {
        const open = indexedDB.open('ccus-assist');
        open.addEventListener('error', () => failed(open.error));
        open.addEventListener('success', () => {
          const all = open.result.transaction('ledger', 'readwrite');
          const table = all.objectStore('ledger');
          const asked = table.getAll() as IDBRequest<{ events: { at: number }[] }[]>;
          asked.addEventListener('success', () => {
            const rows = asked.result;
            for (const row of rows) {
              for (const one of row.events) one.at += ms;
              table.put(row);
            }
          });
          all.addEventListener('complete', () => {
            open.result.close();
            done();
          });
        });
      });
      const { clockSeen: last } = await storage.local.get('clockSeen');
      if (seenToo) await storage.local.set({ clockSeen: last + ms });
    },
    by,
    clockSeen,
  );
}

const again = async (page: Page, id: string) => {
  await toFront(page);
  await page.reload();
  await ready(page);
  await type(page, id);
};

describe.each(browsersOf(import.meta.url))('%s: locks and clocks', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('counts down to the early moment, then to the late one, then ends, and a new lock starts anew', async () => {
    const id = newId();
    const page = await lockedTab(session, id);
    await moveLedger(session, -31 * minute, false);
    await again(page, id);
    await guard(page).waitForText('もうログインできるかもしれません');
    await guard(page).waitForText(/あと 2[89]:\d\d/);
    await moveLedger(session, -30 * minute, false);
    await again(page, id);
    await guard(page).waitForText('ロックの時間が終わりました');
    await guard(page).waitForText('残り5回');

    session.replica.state.login.locks.delete(id);
    session.replica.state.login.tries.set(id, 4);
    await tryWrong(page, id);
    await guard(page).waitForText(/あと (29:5\d|30:00)/);
    await page.close();
  });

  it('follows a lock of its own count, when the site says nothing of it', async () => {
    const id = newId();
    const page = await openLogin(session, 'tell=late');
    for (const tries of [1, 2, 3, 4]) {
      await tryWrong(page, id);
      await counted(session, page, id, tries);
    }
    const options = await session.openOptions('#/guard');
    await seen(options).click('5回目の前に止める');
    await options.close();
    await toFront(page);
    await again(page, id);
    await tryWrong(page, id);
    await guard(page).waitForText('5回まちがえたので、ロックされたはずです');
    await page.close();
  });

  it.each([
    ['one hour back', hour],
    ['one day back', 24 * hour],
  ] as [string, number][])('keeps the running time when the clock is set %s', async (_name, by) => {
    const id = newId();
    const page = await lockedTab(session, id);
    await moveLedger(session, by, true);
    await again(page, id);
    await guard(page).waitForText('パソコンの時計が変わったか');
    await guard(page).waitForText(/あと (29:\d\d|30:00)/);
    await page.close();
  });

  it.each([
    ['one hour', -hour],
    ['one day', -25 * hour],
  ] as [string, number][])('lets a lock end when %s has gone by, on the clock or in truth', async (_name, by) => {
    const id = newId();
    const page = await lockedTab(session, id);
    await moveLedger(session, by - minute, false);
    await again(page, id);
    await guard(page).waitForText('残り5回');
    await page.close();
  });

  it('speaks of tries for a day, and not longer', async () => {
    const id = newId();
    const page = await openLogin(session);
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    await moveLedger(session, -23 * hour, false);
    await again(page, id);
    await guard(page).waitForText('残り4回');
    await moveLedger(session, -hour, false);
    await again(page, id);
    await guard(page).waitForText('残り5回');
    await page.close();
  });

  it('takes over what the first edition counted, under a key whose file can be destroyed', async () => {
    const [id, other] = [newId(), newId()];
    const own = await session.behind();
    // A file that this start of the browser made is deleted in a later start only.
    const before = await ledgerKeys(own);
    const made = async () => (await ledgerKeys(own)).filter((name) => !before.includes(name));
    const old = await layOutOld(own, id);
    const page = await openLogin(session);
    await type(page, id);
    await guard(page).waitForText('残り3回');
    expect(await placesIn(own)).not.toContain(old);
    expect(await placesIn(own)).toHaveLength(1);
    const files = await made();
    expect(files).toHaveLength(1);
    await tryWrong(page, other);
    await guard(page).waitForText('残り4回');
    expect(await placesIn(own)).toHaveLength(2);
    expect(await made()).toEqual(files);
    await page.close();
  });

  it('shows the minutes on the toolbar', async () => {
    const id = newId();
    const page = await lockedTab(session, id);
    const tabId = await session.tabIdOf(page);
    const own = await session.behind();
    const badge = () =>
      own.evaluate((tab) => {
        const { action } = (globalThis as unknown as { chrome: { action: { getBadgeText(where: object): Promise<string> } } }).chrome;
        return action.getBadgeText({ tabId: tab });
      }, tabId);
    await waitFor(async () => /^(29|30)$/.test(await badge()), 'the minutes on the badge');
    expect(await badge()).toMatch(/^(29|30)$/);
    await page.close();
  });
});
