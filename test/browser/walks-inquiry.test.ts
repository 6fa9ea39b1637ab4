import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerAll } from '../replica/answers.ts';
import { browsersOf, seen, type Session } from './harness/index.ts';
import { business, launchWithPeople, toFront } from './people.ts';
import { forgetWalks, inquire, notTicked, press, pressAll, renew, startWalkFor, throughForm, type Walked } from './walk-pages.ts';

/** The walks of somebody who is stored, that lead to an inquiry. */
describe.each(browsersOf(import.meta.url))('%s: a walk to an inquiry', (browserName) => {
  let session: Session;
  let walk: Walked;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());
  beforeEach(() => forgetWalks(session));
  afterEach(async () => {
    await walk.site.close();
    await walk.sidePage.close();
  });

  const begin = async (trouble: string): Promise<void> => {
    walk = await startWalkFor(session, trouble);
  };

  /** What a walk was told of its inquiry stands in the record too. */
  const recorded = async (text: string): Promise<void> => {
    const record = await session.openOptions('#/inquiries');
    await seen(record).choose('見るもの', 'すべて');
    await seen(record).waitForText(text);
    await record.close();
    await toFront(walk.site);
  };

  it('4. has the registered mail address changed', async () => {
    await begin('メールアドレスがわからない');
    // Nothing is missing, so the press that began it opens the form as well.
    await throughForm(walk);
    expect(session.replica.state.inquiries[0]?.body).toContain(`⑥変更希望メールアドレス：${business.desiredEmail}`);
    expect(answerAll(session.replica.state)).toBe(1);
    await recorded('変更が終わるのを待つ');
    await pressAll(walk, ['メールが届いて、日にちがたった']);
    await recorded('解決');
    await renew(session, walk, business.id);
    await press(walk, 'わかった');
    expect(await notTicked(walk)).toEqual([]);
    expect(session.replica.state.login.accounts.get(business.id)?.email).toBe(business.desiredEmail);
  });

  it('5. asks for a security code, with the five answers in the text', async () => {
    await begin('セキュリティコードがわからない');
    await pressAll(walk, [
      '必要（パスワードを変える・聞かれた）',
      'ない',
      '終わっている',
      '事業者ID',
      '見られない・わからない',
      '変わった・使えない',
      'ない',
    ]);
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.body).toMatch(/変わった|使えない|利用できない/);
    await press(walk, '残した');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('8. asks about something else', async () => {
    await begin('ほかのことを問い合わせたい');
    await pressAll(walk, ['⑨ そのほか']);
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.topic).toBe('9');
    expect(await notTicked(walk)).toEqual([]);
  });
});
