import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browsersOf, launch, type Session } from './harness/index.ts';
import { brake, counted, guard, lockedTab, loginButton, newId, openLogin, passwordField, tryWrong, type } from './login-pages.ts';

describe.each(browsersOf(import.meta.url))('%s: a browser that was closed wholly', (browserName) => {
  let profile = '';
  let session: Session | undefined;
  const start = async () => (session = await launch(browserName, { profile }));
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'ccus-profile-'));
  });
  afterEach(async () => {
    await session?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('still knows the tries of one ID, the one try that another has left and the running time of a third', async () => {
    const [tried, last, locked] = [newId(), newId(), newId()];
    const before = await start();
    const login = await openLogin(before);
    for (const tries of [1, 2]) {
      await tryWrong(login, tried);
      await counted(before, login, tried, tries);
    }
    await guard(login).waitForText('残り3回');
    for (const tries of [1, 2, 3, 4]) {
      await tryWrong(login, last);
      await counted(before, login, last, tries);
    }
    const lockedPage = await lockedTab(before, locked);
    const early = /早ければ \d+:\d\d/.exec(await guard(lockedPage).text())![0];
    await before.close();

    const after = await start();
    const page = await openLogin(after);
    await type(page, tried);
    await guard(page).waitForText('残り3回');
    await type(page, locked);
    await guard(page).waitForText(/あと 2\d:\d\d/);
    expect(await guard(page).text()).toContain(early);
    await type(page, last);
    await guard(page).waitForText('残り1回');
    await page.focus(passwordField);
    await page.click(loginButton);
    await brake(page).waitForText('それでもログインする');
    expect(after.replica.state.login.tries.get(last)).toBe(undefined);
  });
});
