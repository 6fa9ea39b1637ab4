import { beforeEach, describe, expect, it } from 'vitest';
import { createReplica } from '../site.ts';
import { DISPLAYS, LOCK_WORDINGS, WORDINGS, loginUrl, readLoginSwitches } from './switches.ts';

const ID = '12345678901222';
const RIGHT = 'Mihon-2026';
const ORIGIN = 'https://www.mobile.ccus.jp';

let now = new Date('2026-01-15T09:00:00Z');
const replica = createReplica({ now: () => now });
const { login } = replica.state;
beforeEach(() => {
  replica.reset();
  now = new Date('2026-01-15T09:00:00Z');
});

const visitor = () => {
  let cookie = '';
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await replica.handle(new Request(`${ORIGIN}${path}`, { ...init, headers: { cookie } }));
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
};
const json = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

async function send(query = '', password = 'wrong', loginId = ID) {
  const response = await visitor()(`/api/auth/login?${query}`, json({ loginId, password }));
  return { status: response.status, ...((await response.json()) as { kind: string; message: string }) };
}
async function messages(name: string, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < count; i += 1) found.push((await send(`${name}=${i}`)).message);
  return found;
}

describe('the JSON side', () => {
  it('counts to five under two tabs at once, whatever the delay', async () => {
    const kinds = await Promise.all(Array.from({ length: 8 }, (_, i) => send(i % 2 === 0 ? 'delay=20' : '')));
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual([...Array<string>(4).fill('locked'), ...Array<string>(4).fill('wrong')]);
    expect(login.log.map(({ outcome }) => outcome)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locks', 'locked', 'locked', 'locked']);
  });

  it("opens again when the server's clock has passed the lock", async () => {
    login.tries.set(ID, 4);
    await send('lock=60');
    expect((await send('', RIGHT)).kind).toBe('locked');
    now = new Date(now.getTime() + 60_000);
    expect((await send('', RIGHT)).kind).toBe('open');
  });

  it('carries the status that is asked for, and never with a success', async () => {
    expect([(await send()).status, (await send('answer=401')).status, (await send('answer=toast,403')).status]).toEqual([200, 401, 403]);
    expect((await send('answer=401', RIGHT)).status).toBe(200);
  });

  it('says the refusal and the lock in every wording', async () => {
    login.accounts.clear();
    const refusals: string[] = [];
    for (let i = 0; i < WORDINGS; i += 1) {
      login.tries.clear();
      refusals.push((await send(`wording=${i}`)).message);
    }
    expect(new Set(refusals).size).toBe(WORDINGS);
    login.tries.set(ID, 4);
    const locks = await messages('lockwording', LOCK_WORDINGS);
    expect(new Set(locks).size).toBe(LOCK_WORDINGS);
    expect(locks.at(-1)).toBe(refusals[0]);
    expect([...refusals, ...locks]).not.toContain('');
  });

  it('can keep the lock to itself until the sixth try', async () => {
    login.tries.set(ID, 4);
    expect([(await send('tell=late')).kind, (await send('tell=late')).kind]).toEqual(['wrong', 'locked']);
    expect(login.log.map(({ outcome }) => outcome)).toEqual(['locks', 'locked']);
  });

  it('counts nothing while it is broken, timed out or closed', async () => {
    const broken = await visitor()('/api/auth/login?fault=503', json({ loginId: ID, password: 'x' }));
    expect([broken.status, broken.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    expect((await send('fault=expired&answer=401')).status).toBe(401);
    expect(await send('maintenance=1')).toMatchObject({ status: 503, kind: 'closed' });
    expect(login.tries.size).toBe(0);
    expect(login.log.map(({ outcome }) => outcome)).toEqual(['fault', 'fault', 'fault']);
  });

  it('survives any body', async () => {
    for (const body of [null, 1, 'x', [], {}, { loginId: 1, password: {} }]) {
      expect((await (await visitor()('/api/auth/login', json(body))).json()).kind).toBe('blank');
    }
  });

  it('knows who is signed in, until they leave', async () => {
    const ask = visitor();
    expect((await ask('/api/auth/me')).status).toBe(401);
    await ask('/api/auth/login', json({ loginId: ID, password: RIGHT }));
    expect(await (await ask('/api/auth/me')).json()).toMatchObject({ person: '基金 次郎', stage: 'open' });
    await ask('/api/auth/logout', json({}));
    expect((await ask('/api/auth/me')).status).toBe(401);
  });
});

describe('the posted form', () => {
  const wrong = { loginId: ID, password: 'wrong', form: 'one' };

  it('comes back as the login page, with its text and the ID but not the password', async () => {
    const response = await visitor()('/?answer=post,403', form(wrong));
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(page).toContain('<p class="error">ログインIDまたはパスワードが正しくありません。</p>');
    expect(page).toContain(`name="loginId" value="${ID}"`);
    expect(page).not.toContain('wrong');
    expect(await (await visitor()('/?answer=post,clears,alert', form(wrong))).text()).toMatch(/role="alert">[^]*name="loginId" value=""/);
  });

  it('is judged once, however often the same form arrives', async () => {
    await Promise.all([1, 2, 3].map(() => visitor()('/?answer=post', form(wrong))));
    expect(login.tries.get(ID)).toBe(1);
    await visitor()('/?answer=post&double=1', form(wrong));
    await visitor()('/?answer=post', form({ ...wrong, form: 'two' }));
    expect(login.tries.get(ID)).toBe(3);
  });

  it('leads to the portal, or first to the change of an initial password', async () => {
    const where = async (loginId: string, password: string) =>
      (await visitor()('/?answer=post', form({ loginId, password }))).headers.get('location');
    expect(await where(ID, RIGHT)).toBe('/?answer=post#/portal');
    expect(await where('55555000033321', 'Shinsei-3333')).toBe('/?answer=post#/gcm/01/018');
  });

  it('shows its text once after a redirect', async () => {
    const ask = visitor();
    const posted = await ask('/?answer=redirect', form(wrong));
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/?answer=redirect#/gcm/01/017']);
    expect(await (await ask('/?answer=redirect')).text()).toContain('正しくありません');
    expect(await (await ask('/?answer=redirect')).text()).not.toContain('正しくありません');
  });

  it('never lets an ID write markup', async () => {
    const page = await (await visitor()('/?answer=post', form({ ...wrong, loginId: '"><b>' }))).text();
    expect(page).not.toContain('"><b>');
  });
});

describe('a new password', () => {
  const change = (current: string) => json({ current, fresh: 'Atarashii-1', again: 'Atarashii-1' });
  const kind = async (response: Promise<Response>): Promise<string> => ((await (await response).json()) as { kind: string }).kind;

  it('needs the security code, except for an application account', async () => {
    const worker = visitor();
    await worker('/api/auth/login', json({ loginId: '55555000022221', password: 'Shoki-2222' }));
    expect(await kind(worker('/api/auth/password', change('nope')))).toBe('wrong');
    expect(await kind(worker('/api/auth/password', change('Shoki-2222')))).toBe('code');
    expect((await send('', 'Shoki-2222', '55555000022221')).kind).toBe('open');
    expect(await kind(worker('/api/auth/code', json({ code: '0000' })))).toBe('wrong');
    expect(await kind(worker('/api/auth/code', json({ code: '7705' })))).toBe('done');
    expect((await worker('/api/auth/me')).status).toBe(401);
    expect(await send('', 'Atarashii-1', '55555000022221')).toMatchObject({ kind: 'open', stage: 'open' });

    const applicant = visitor();
    await applicant('/api/auth/login', json({ loginId: '55555000033321', password: 'Shinsei-3333' }));
    expect(await kind(applicant('/api/auth/password', change('Shinsei-3333')))).toBe('done');
  });

  it('is refused to whoever is not signed in', async () => {
    expect((await visitor()('/api/auth/password', change('x'))).status).toBe(401);
    expect((await visitor()('/api/auth/code', json({ code: '4821' }))).status).toBe(401);
  });

  it('is mailed when ID and address match, and only then', async () => {
    const before = login.mailbox.length;
    const ask = (email: string) => kind(visitor()('/api/auth/reissue', json({ loginId: ID, email })));
    expect([await ask('taro@mihon.example'), await ask('old@mihon.example')]).toEqual(['wrong', 'done']);
    expect(login.mailbox.slice(before)).toEqual([
      expect.objectContaining({ to: 'old@mihon.example', body: expect.stringContaining('Saihakko-1001') }),
    ]);
    expect(await send('', 'Saihakko-1001')).toMatchObject({ kind: 'open', stage: 'password' });
    const mailbox = await replica.handle(new Request('https://mailbox.example/'));
    expect(await mailbox.text()).toContain('Saihakko-1001');
  });
});

describe('the practice', () => {
  it('closes the page for maintenance and takes its settings over the wire', async () => {
    expect((await visitor()('/?maintenance=1')).status).toBe(503);
    await visitor()('/api/replica', json({ maintenance: 'always', lockSeconds: 5 }));
    expect((await visitor()('/')).status).toBe(503);
    await visitor()('/api/replica', json({ maintenance: 'never' }));
    login.tries.set(ID, 4);
    await send();
    const report = await (await visitor()('/api/replica')).json();
    expect(report).toMatchObject({ lockSeconds: 5, ids: [{ id: ID, tries: 5, lockedUntil: '2026-01-15T09:00:05.000Z' }] });
    expect(JSON.stringify(report)).not.toContain(RIGHT);
    await visitor()('/api/replica', json({ aheadSeconds: 5 }));
    expect((await send('', RIGHT)).kind).toBe('open');
    expect((await (await visitor()('/api/replica', json({ reset: true }))).json()).ids).toEqual([]);
  });
});

describe('the switches', () => {
  const read = (query: string) => readLoginSwitches(new URLSearchParams(query));

  it('fall back to the tame default', () => {
    const tame = { display: 'inline', transport: 'xhr', status: 200, clears: false, wording: 0, lockWording: 0, delay: 0, double: false };
    expect(read('')).toMatchObject(tame);
    expect(read('answer=what,999&wording=13&lockwording=-1&delay=x&fault=1&maintenance=2')).toMatchObject(tame);
  });

  it('join in one list', () => {
    expect(read('answer=redirect,alert,403,clears')).toMatchObject({ transport: 'redirect', display: 'alert', status: 403, clears: true });
    for (const display of DISPLAYS) expect(read(`answer=${display}`).display).toBe(display);
    expect(loginUrl('answer=toast&wording=9')).toBe(`${ORIGIN}/?answer=toast&wording=9#/gcm/01/017`);
  });
});
