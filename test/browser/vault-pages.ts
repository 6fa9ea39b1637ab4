import type { Page } from 'puppeteer-core';
import { seen, waitFor, type Session } from './harness/index.ts';
import { inside } from './own-storage.ts';

export const passphrase = 'あさがお りんご とけい 42';

/** Sets a passphrase in the options page, as a person does. */
export async function setPassphrase(session: Session, words: string = passphrase): Promise<void> {
  const page = await session.openOptions('#/safety');
  const place = seen(page);
  await place.waitForText('合言葉なしで使っています');
  await page.click('summary');
  await place.type('新しい合言葉', words);
  await place.type('新しい合言葉（もう一度）', words);
  await place.click('この合言葉で守る');
  await place.waitForText('合言葉で守るようにしました');
  await page.close();
}

/** Locks the vault as if nobody had used it for 16 minutes. */
export async function idle(session: Session): Promise<void> {
  const own = await session.extPage('manifest.json');
  await inside(own, (api) => api.storage.session.set({ lastUse: Date.now() - 16 * 60_000 }));
  await own.close();
}

/** Opens a part of the page that stands behind its title. */
export const openFold = (page: Page, title: string) =>
  waitFor(
    () =>
      page.evaluate((wanted) => {
        const summary = [...document.querySelectorAll('summary')].find(({ textContent }) => textContent === wanted);
        summary?.click();
        return summary !== undefined;
      }, title),
    `the part 「${title}」`,
  );
