import { beforeEach, describe, expect, it } from 'vitest';
import { BRANCH_LETTERS, BUILDS, FORM_HOST, FORM_PLACES, INQUIRY_HOSTS, REPLICA_HOSTS, TOP_URL, faqUrl } from './addresses.ts';
import { ROUTES } from './screens/index.ts';
import { createReplica } from './site.ts';
import { BANNER, FORM_NAME, TOPICS } from './words.ts';

const AT = new Date('2026-01-15T09:00:00Z');
const replica = createReplica({ now: () => AT });
const get = (url: string, cookie = ''): Promise<Response> => replica.handle(new Request(url, { headers: { cookie } }));
const text = async (url: string): Promise<string> => (await get(url)).text();

const post = (url: string, fields: Record<string, string>, cookie = ''): Promise<Response> =>
  replica.handle(new Request(url, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } }));

const links = (page: string): { href: string; label: string }[] =>
  [...page.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', label = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    label,
  }));
const footer = (page: string): string => page.slice(page.indexOf('<footer'));
const inquiryLinks = (page: string): string[] =>
  links(page)
    .filter(({ label }) => label === FORM_NAME)
    .map(({ href }) => href);

const FILLED = {
  item00: '1',
  item01: '一行目\r\n二行目',
  item02: 'みほん建設株式会社',
  item03: '見本 太郎',
  item04: 'mihon@example.jp',
  item05: 'mihon@example.jp',
  item06: '03-1234-5678',
};
const DRAFT = {
  topic: '1',
  body: '一行目\n二行目',
  company: 'みほん建設株式会社',
  name: '見本 太郎',
  email: 'mihon@example.jp',
  emailConfirm: 'mihon@example.jp',
  phone: '03-1234-5678',
};

beforeEach(() => replica.reset());

describe('pages', () => {
  // Bundles and calls are no pages, and building bundles is for the browser tests.
  const pages = ROUTES.filter(({ method, path }) => method === 'GET' && !/^\/(?:assets|api)\//.test(path));

  it('all carry the banner, on every host that serves them', async () => {
    for (const { hosts, path } of pages) {
      for (const host of hosts) {
        const response = await get(`https://${host}${path}`);
        if (response.status === 303) continue;
        expect(response.status, `${host}${path}`).toBe(200);
        expect(await response.text(), `${host}${path}`).toContain(`>${BANNER}</div>`);
      }
    }
  });

  it('lead only to pages that exist', async () => {
    for (const { href } of links(await text(TOP_URL))) {
      const { status } = await get(new URL(href, TOP_URL).href);
      expect([href, status]).toEqual([href, 200]);
    }
  });

  it('load nothing from anywhere else', async () => {
    for (const { hosts, path } of pages) {
      const page = await text(`https://${hosts[0] ?? ''}${path}`);
      expect(page).not.toMatch(/<(?:img|iframe|link rel="stylesheet")|@import|url\(/);
      for (const [, source = ''] of page.matchAll(/<script[^>]* src="([^"]*)"/g)) expect(source).toMatch(/^\/assets\//);
    }
  });

  it('are not found under an unknown path or host, and say so with the banner', async () => {
    for (const url of ['https://www.ccus.jp/nope', 'https://other.ccus.jp/', 'https://form.ccus.jp/', 'https://ccus.jp.example.com/']) {
      const response = await get(url);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(BANNER);
    }
    expect((await post(TOP_URL, {})).status).toBe(405);
  });

  it('answer HEAD without a body', async () => {
    const response = await replica.handle(new Request(TOP_URL, { method: 'HEAD' }));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('never let a query write markup', async () => {
    expect(await text('https://www.ccus.jp/inquiry?shown=<b>x</b>')).toContain('ログイン中：&lt;b&gt;x&lt;/b&gt;');
    expect(await text('https://www.ccus.jp/?form=known&shown=</script><b>')).not.toContain('</script><b>');
  });
});

describe('the way to the form', () => {
  it('is one small link among more than forty, at the end of the last column', async () => {
    const all = links(footer(await text(TOP_URL)));
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({ label }) => label === FORM_NAME)).toHaveLength(1);
    expect(all.at(-1)?.label).toBe(FORM_NAME);
  });

  it('has its look-alikes beside it', async () => {
    const labels = links(await text(TOP_URL)).map(({ label }) => label);
    for (const label of ['お問い合わせ先', 'FAQ(よくあるご質問)', '資料請求', 'お問い合わせの前に', '説明会お申し込みフォーム']) {
      expect(labels).toContain(label);
    }
  });

  it('leads to the host and the build that the query asks for, with its other switches', async () => {
    for (const form of FORM_PLACES) {
      for (const build of BUILDS) {
        const [href = ''] = inquiryLinks(await text(`${TOP_URL}?form=${form}&build=${build}&wipe=1`));
        expect(href).toBe(`https://${FORM_HOST[form]}/inquiry?build=${build}&wipe=1`);
        expect((await get(href)).status).toBe(200);
      }
    }
    expect(inquiryLinks(await text(`${TOP_URL}?form=other&footer=some`))).toEqual(['https://www.ccus.jp/inquiry']);
  });

  it('is only the chatbot when the footer has no link', async () => {
    const page = await text(`${TOP_URL}?footer=none&form=under`);
    expect(inquiryLinks(page)).toEqual([]);
    expect(page).toContain('問題は解決しましたか?');
    expect(page).toContain('"https://form.ccus.jp/inquiry"');
  });
});

describe('the plain form', () => {
  it('offers ①–⑨ behind its placeholder', async () => {
    const options = [...(await text('https://www.ccus.jp/inquiry')).matchAll(/<option[^>]*>([^<]*)/g)].map(([, label]) => label);
    expect(options).toEqual(['1つ選択してください。', ...TOPICS.map(({ label }) => label)]);
  });

  it('goes from the topic to a receipt on every host', async () => {
    for (const host of INQUIRY_HOSTS) {
      replica.reset();
      const base = `https://${host}/inquiry`;
      const first = await post(`${base}?wipe=1`, { item00: '1' });
      expect([first.status, first.headers.get('location')]).toEqual([303, '/inquiry/input?wipe=1']);
      const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';

      const page = await (await get(`${base}/input`, cookie)).text();
      for (const letter of BRANCH_LETTERS) expect(page).toContain(`href="${faqUrl(letter)}"`);

      expect((await post(`${base}/input`, FILLED, cookie)).headers.get('location')).toBe('/inquiry/confirm');
      expect(await (await get(`${base}/confirm`, cookie)).text()).toContain('一行目\n二行目');
      expect((await post(`${base}/confirm`, { go: 'send' }, cookie)).headers.get('location')).toBe('/inquiry/done');
      // A second press of 送信 sends nothing more.
      await post(`${base}/confirm`, { go: 'send' }, cookie);
      expect(await (await get(`${base}/done`, cookie)).text()).toMatch(/<strong>C-\d{10}<\/strong>/);
      expect(replica.state.inquiries).toEqual([{ ...DRAFT, host, build: 'plain', at: AT, receipt: expect.stringMatching(/^C-\d{10}$/) }]);
    }
  });

  it('has a–e for ① only', async () => {
    const cookie = (await post('https://www.ccus.jp/inquiry', { item00: '3' })).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await get('https://www.ccus.jp/inquiry/input', cookie)).text()).not.toContain('まずは以下を');
  });

  it('shows errors beside the fields and in a summary, and keeps what was typed', async () => {
    const page = await (await post('https://www.ccus.jp/inquiry/input', { ...FILLED, item03: '', item06: '０３' })).text();
    expect(page).toContain('class="summary" role="alert"');
    expect(page.match(/class="error"/g)).toHaveLength(2);
    expect(page).toContain('value="０３"');
    expect(page).toContain('一行目\n二行目</textarea>');
    expect(replica.state.inquiries).toEqual([]);
  });

  it('gives the values back after 戻る', async () => {
    const sent = await post('https://www.ccus.jp/inquiry/input', FILLED);
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await post('https://www.ccus.jp/inquiry/confirm', { go: 'back' }, cookie)).headers.get('location')).toBe('/inquiry/input');
    expect(await (await get('https://www.ccus.jp/inquiry/input?prefill=1', cookie)).text()).toContain('value="みほん建設株式会社"');
  });

  it('sends whoever skips a step back to the start', async () => {
    for (const step of ['input', 'confirm', 'done']) {
      expect((await get(`https://www.ccus.jp/inquiry/${step}`)).headers.get('location')).toBe('/inquiry');
    }
  });
});

describe('the JSON side of the form', () => {
  const call = (action: string, body: unknown): Promise<Response> =>
    replica.handle(new Request(`https://form.ccus.jp/api/inquiry/${action}?build=vue`, { method: 'POST', body: JSON.stringify(body) }));

  it('judges as the plain form does', async () => {
    expect((await call('check', { draft: DRAFT, trap: '' })).status).toBe(200);
    const refused = await call('check', { draft: { ...DRAFT, phone: '０３' }, trap: 'x' });
    expect(refused.status).toBe(422);
    expect(Object.keys((await refused.json()).errors).toSorted()).toEqual(['phone', 'trap']);
  });

  it('gives each inquiry a receipt of its own', async () => {
    const receipts = await Promise.all([1, 2, 3].map(async () => (await (await call('send', { draft: DRAFT })).json()).receipt as string));
    expect(new Set(receipts).size).toBe(3);
    for (const receipt of receipts) expect(receipt).toMatch(/^C-\d{10}$/);
    expect(replica.state.inquiries.map(({ build }) => build)).toEqual(['vue', 'vue', 'vue']);
  });

  it('survives any body', async () => {
    for (const body of [null, 1, 'x', [], {}, { draft: null }, { draft: { name: 1 } }]) expect((await call('send', body)).status).toBe(422);
    expect(replica.state.inquiries).toEqual([]);
  });
});

it('names each host once', () => {
  expect(new Set(REPLICA_HOSTS).size).toBe(REPLICA_HOSTS.length);
});
