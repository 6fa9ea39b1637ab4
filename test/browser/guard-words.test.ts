import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, launch, seen, type Session } from './harness/index.ts';
import { answerNow, counted, guard, newId, openLogin, tryWrong, type } from './login-pages.ts';

/** Words and numbers with which one form tells of a wrong password, all of them understood. */
const wordings = [
  '',
  'answer=401',
  'answer=422',
  'wording=9&answer=401',
  'wording=1',
  'wording=2',
  'wording=3',
  'wording=4',
  'wording=5',
  'wording=7',
  'wording=8',
  'wording=10',
  'wording=12',
  'wording=12&answer=clears',
];

/** Answers that say nothing about the password. */
const nothing = ['fault=500', 'fault=503', 'fault=504', 'fault=expired', 'fault=expired&answer=401'];

describe.each(browsersOf(import.meta.url))('%s: in what words a login screen answers', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());
  // What one test leaves behind must not fail the next.
  afterEach(() => {
    session.replica.state.login.maintenance = 'never';
  });

  it('counts one try, in whatever words and with whatever number it is refused', async () => {
    const page = await openLogin(session);
    for (const query of wordings) {
      await answerNow(page, query);
      const id = newId();
      await tryWrong(page, id);
      await counted(session, page, id, 1);
      expect(await guard(page).text()).not.toContain(id);
    }
    await page.close();
  });

  it('asks about words that it does not know, and knows them the next time, but not the signs of waiting before them', async () => {
    const page = await openLogin(session);
    await page.evaluate(() =>
      addEventListener('submit', () => {
        const sign = document.createElement('p');
        sign.textContent = '処理しています。しばらくお待ちください。';
        document.body.append(sign);
        new PerformanceObserver((list, observer) => {
          if (!list.getEntries().some((entry) => (entry as PerformanceResourceTiming).initiatorType === 'xmlhttprequest')) return;
          sign.remove();
          observer.disconnect();
        }).observe({ type: 'resource' });
      }),
    );
    let id = '';
    for (const wording of [9, 11, 6]) {
      await answerNow(page, `wording=${wording}&delay=300`);
      id = newId();
      await tryWrong(page, id);
      await guard(page).waitForText('ログインできましたか？');
      await guard(page).click('いいえ');
      await counted(session, page, id, 1);
      await tryWrong(page, id);
      await counted(session, page, id, 2);
      expect(await guard(page).text()).not.toContain('ログインできましたか？');
    }
    await answerNow(page, 'fault=503&delay=1500');
    await tryWrong(page, id);
    await seen(page).waitForText('しばらくお待ちください');
    await seen(page).waitForNoText('しばらくお待ちください');
    await guard(page).waitForNoText('結果を見ています');
    expect(await guard(page).text()).toContain('残り3回');
    await page.close();
  });

  it('asks about an unknown lock, and knows it the next time', async () => {
    const page = await openLogin(session, 'lockwording=5');
    for (const known of [false, true]) {
      const id = newId();
      session.replica.state.login.tries.set(id, 4);
      await tryWrong(page, id);
      if (!known) {
        await guard(page).waitForText('ログインできましたか？');
        await guard(page).click('ロックと出た');
      }
      await guard(page).waitForText('早ければ');
    }
    await page.close();
  });

  it('counts nothing for an answer that says nothing about the password', async () => {
    const id = newId();
    const page = await openLogin(session);
    const { login } = session.replica.state;
    for (const query of [...nothing, 'maintenance']) {
      // Slow enough to be seen waiting for, also on a busy computer.
      await answerNow(page, `delay=1500&${query}`);
      if (query === 'maintenance') login.maintenance = 'always';
      await tryWrong(page, id);
      // A server that is closed says so at once, whatever the delay: the waiting may be over before it is looked at.
      if (query === 'maintenance') await seen(page).waitForText('メンテナンスのため');
      else await guard(page).waitForText('結果を見ています');
      await guard(page).waitForNoText('結果を見ています');
      login.maintenance = 'never';
      expect(await guard(page).text()).not.toContain('ログインできましたか？');
    }
    await answerNow(page, '');
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    await page.close();
  });

  it('counts nothing for the answer of a broken server, not even when the next press follows at once and old words still stand', async () => {
    const id = newId();
    const page = await openLogin(session);
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    // A site that shows nothing of the fault, and leaves its first refusal where it stood.
    await page.evaluate(() => {
      const said = document.querySelector('form > .error')!;
      document.body.append(said.cloneNode(true));
      const style = document.createElement('style');
      style.textContent = 'form > .error { display: none }';
      document.head.append(style);
    });
    await answerNow(page, 'fault=503&double=1&delay=1500');
    await type(page, id);
    await page.evaluate(async () => {
      const form = document.querySelector('form')!;
      const answered = new Promise<void>((done) => {
        new PerformanceObserver((list) => {
          if (list.getEntries().some((entry) => (entry as PerformanceResourceTiming).responseStatus === 503)) done();
        }).observe({ type: 'resource' });
      });
      form.requestSubmit();
      await answered;
      form.requestSubmit();
    });
    await guard(page).waitForText('結果を見ています');
    await guard(page).waitForNoText('結果を見ています');
    await guard(page).waitForText('残り4回');
    await page.close();
  });
});
