import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, panel, waitFor, type Session } from './harness/index.ts';
import { fieldsOf, readyToFill } from './inquiry-pages.ts';
import { contact, launchWithPeople } from './people.ts';

describe.each(browsersOf(import.meta.url))('%s: a site that keeps values in a form of its own', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('takes what the site puts into a form of its own for what it is: filled, and to be taken back', async () => {
    const page = await readyToFill(session);
    await page.evaluate(() => {
      const reshape = ({ target }: Event) => {
        const field = target as HTMLInputElement;
        const put = (text: string) => (field.value = text);
        if (field.localName === 'textarea') put(`${field.value.replace(/[①-⑨]/g, (mark) => `(${mark.normalize('NFKC')})`)}\n`);
        else if (field.value.includes('@')) put(field.value.toUpperCase());
        else if (/^[\d-]+$/.test(field.value)) put(field.value.replaceAll('-', ''));
        else put(field.value.replaceAll(' ', '　'));
      };
      document.addEventListener('change', reshape);
    });
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('6つの欄に入力しました');
    const now = await fieldsOf(page);
    expect(now).toMatchObject({ phone: contact.phone.replaceAll('-', ''), email: contact.email.toUpperCase() });
    expect(now.body).toContain('(1)事業者名');
    await panel(page).click('元に戻す');
    await waitFor(async () => (await fieldsOf(page)).phone === '', 'everything to be taken back');
    expect(await fieldsOf(page)).toMatchObject({ name: '', email: '' });
  });
});
