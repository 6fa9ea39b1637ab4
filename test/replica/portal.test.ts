import { beforeEach, describe, expect, it } from 'vitest';
import { createReplica } from './site.ts';

const ORIGIN = 'https://www.mobile.ccus.jp';
const BUSINESS = { loginId: '12345678901222', password: 'Mihon-2026' };
const replica = createReplica({ now: () => new Date('2026-01-15T09:00:00Z') });
beforeEach(() => replica.reset());

const visitor = () => {
  let cookie = '';
  return async (path: string, body?: unknown): Promise<Response> => {
    const response = await replica.handle(
      new Request(new URL(path, ORIGIN), {
        headers: { cookie },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
};
const signedIn = async (who: typeof BUSINESS) => {
  const ask = visitor();
  await ask('/api/auth/login', who);
  return ask;
};
const mails = async (): Promise<string> => (await visitor()('https://mailbox.example/')).text();
const inquire = (fields: Record<string, string>): Promise<Response> =>
  visitor()('https://www.ccus.jp/api/inquiry/send', {
    draft: {
      topic: '1',
      body: '',
      company: '',
      name: '見本 太郎',
      email: 'mihon@example.jp',
      emailConfirm: 'mihon@example.jp',
      phone: '',
      ...fields,
    },
  });

describe('what is registered', () => {
  it('is shown to whoever is inside, and to nobody else', async () => {
    expect((await visitor()('/api/auth/registered')).status).toBe(401);
    const halfway = await signedIn({ loginId: '55555000011122', password: 'Shoki-1111' });
    expect((await halfway('/api/auth/registered')).status).toBe(401);
    const { rows } = await (await (await signedIn(BUSINESS))('/api/auth/registered')).json();
    expect(rows).toContainEqual(['登録責任者メールアドレス', 'old@mihon.example']);
    expect(JSON.stringify(rows)).not.toMatch(/Mihon-2026|4821/);
  });

  it('gets another mail address when it is given twice alike', async () => {
    const ask = await signedIn(BUSINESS);
    const change = async (email: string, again = email) => (await ask('/api/auth/mail', { email, again })).json();
    expect([(await change('x@mihon.example', 'y@mihon.example')).kind, (await change('だれか@mihon.example')).kind]).toEqual([
      'wrong',
      'wrong',
    ]);
    expect(replica.state.login.accounts.get(BUSINESS.loginId)?.email).toBe('old@mihon.example');
    expect((await change('new@mihon.example')).kind).toBe('done');
    expect((await visitor()('/api/auth/mail', { email: 'a@b.c', again: 'a@b.c' })).status).toBe(401);
    replica.reset();
    expect(replica.state.login.accounts.get(BUSINESS.loginId)?.email).toBe('old@mihon.example');
  });
});

describe('the search for businesses', () => {
  const find = async (query: object) => (await (await visitor()('/api/businesses', query)).json()).found as { id: string; name: string }[];

  it('finds corporations by prefecture and a part of the name', async () => {
    expect((await find({ prefecture: '東京都', name: 'みほん建設' })).map(({ name }) => name)).toEqual([
      'みほん建設株式会社',
      '株式会社みほん建設工業',
    ]);
    expect((await find({ prefecture: '東京都' })).length).toBeGreaterThan(5);
    expect(await find({ prefecture: '東京都', name: '見本 太郎' })).toEqual([]);
  });

  it('finds one by its ID, and nothing without anything', async () => {
    expect((await find({ id: '12345678901222' })).map(({ name }) => name)).toEqual(['みほん建設株式会社']);
    expect([await find({ id: '98765432109821' }), await find({}), await find({ name: 'みほん' })]).toEqual([[], [], []]);
  });
});

describe('the mailbox', () => {
  it('is outside CCUS and holds the official mails', async () => {
    const page = await mails();
    expect(page).toMatch(/<title>練習用の受信箱｜メール 複製（練習用）<\/title>/);
    expect(page).toContain('【建設キャリアアップシステム】技能者新規登録申請用ログインID・パスワードのお知らせ');
    expect(page).toContain('<a href="https://www.mobile.ccus.jp/#/gcm/01/017">');
    expect((await visitor()('/replica/mailbox')).status).toBe(404);
  });

  it('gets the receipt of an inquiry', async () => {
    const { receipt } = await (await inquire({ body: '教えてください' })).json();
    expect(await mails()).toContain(`【お問い合わせ受付：${receipt}】`);
    expect(replica.state.login.mailbox.at(-1)).toMatchObject({
      from: '建設キャリアアップシステムお問い合わせセンター',
      to: 'mihon@example.jp',
    });
  });

  it('gets one answer for each inquiry; a new password only for what agrees with the registration', async () => {
    const body = '②事業者ID：12345678901222\n③事業者の所在地：東京都千代田区見本町1-2-3\n⑥変更希望メールアドレス：new@mihon.example';
    await inquire({ body: body.replace('千代田区', '港区') });
    await inquire({ body });
    for (const press of [1, 2]) await visitor()('https://mailbox.example/answers', press);
    const answers = replica.state.login.mailbox.slice(-2).map((mail) => mail.body);
    expect(replica.state.login.mailbox.filter(({ subject }) => subject.startsWith('お問い合わせへの回答'))).toHaveLength(2);
    expect(answers[0]).not.toContain('パスワード');
    expect(answers[1]).toContain('新しいパスワード：Henkou-1001');
    expect((await (await visitor()('/api/auth/login', { loginId: BUSINESS.loginId, password: 'Henkou-1001' })).json()).stage).toBe(
      'password',
    );
  });
});
