import type { PageSender } from '../../../utils/messages/receive.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldKind } from '../../../utils/ccus/labels/kinds.ts';
import { classifyAddress } from '../../../utils/background/trust.ts';
import { inquiryStart, composeView } from '../../../utils/background/inquiry-panel/compose.ts';
import { faultView } from '../../../utils/background/inquiry-panel/view.tsx';
import { secretPageHandlers as secrets } from '../../../utils/background/secrets/handlers.ts';
import { tabState } from '../../../utils/background/tab-state.ts';
import { valuesFor } from '../../../utils/background/inquiry/values.ts';
import type { Wanted } from '../../../utils/fill/format-value.ts';
import type { RequestOf } from '../../../utils/messages/protocol.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';
import { fromPage } from '../../examples/message-examples.ts';

const now = vi.hoisted(() => ({
  grant: null as unknown,
  profile: null as unknown,
  host: { linked: false, confirmed: false },
  key: '',
  reads: 0,
  locked: false,
  address: '',
  link: null as unknown,
  linked: [] as string[],
}));
vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (name: string) =>
          now.key && name.startsWith('guard-')
            ? { [name]: { key: now.key, tail: '', advice: [], message: null, pending: null, decisive: [] } }
            : {},
      },
    },
    permissions: { contains: async () => false },
    tabs: {
      get: async () => ({ url: now.address }),
      sendMessage: async () => ({ screen: 'top', link: now.link, chatbot: false, filled: 0 }),
    },
  },
}));
vi.mock('../../../utils/background/grants.ts', () => ({ grantOf: async () => now.grant }));
vi.mock('../../../utils/background/walks/runs.ts', () => ({ inquiryInTab: async () => null }));
vi.mock('../../../utils/storage/profiles/profiles.ts', () => ({ countProfiles: async () => 1 }));
vi.mock('../../../utils/storage/read-together.ts', () => ({
  readTogether: async (ids: string[]) => {
    now.reads += 1;
    const contact = { company: '見本工業', name: '基金 次郎', email: 'jiro@mihon.example', phone: '03-0000-1111' };
    return { profiles: new Map(ids.map((id) => [id, now.profile])), contact, inquiries: [] };
  },
}));
vi.mock('../../../utils/storage/inquiries.ts', () => ({ listInquiries: async () => ({ inquiries: [] }) }));
vi.mock('../../../utils/storage/lessons.ts', () => ({ lessonsFor: async () => [], noteFits: async () => undefined }));
vi.mock('../../../utils/storage/profiles/security-codes.ts', () => ({ hasCode: async () => true, readCode: async () => '7391' }));
vi.mock('../../../utils/storage/keys/data-key.ts', () => ({
  vaultRow: async () => ({}),
  mustBeOpen: async () => {
    if (now.locked) throw Object.assign(new Error(), { fault: 'storeLocked' });
  },
}));
vi.mock('../../../utils/storage/keys/ledger-key.ts', () => ({ ledgerPlace: async (id: string) => `of ${id}` }));
vi.mock('../../../utils/storage/hosts.ts', () => ({
  hostKnowledge: async () => now.host,
  noteLinkedHost: async (host: string) => void now.linked.push(host),
}));

const id = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
const business = {
  id,
  kind: 'business',
  name: 'みほん建設株式会社',
  kana: '',
  ccusId: '12345678901222',
  address: '東京都港区1',
  phone: '03-1111-2222',
  registeredEmail: 'old@mihon.example',
  desiredEmail: 'new@mihon.example',
  reason: '退職',
  canLogin: 'no',
  updatedAt: 1,
} as unknown as Profile;
const worker = { ...business, kind: 'worker', name: '見本 太郎', ccusId: '98765432109821', birthDate: '1980-04-05' } as unknown as Profile;
const wanted = (kind: FieldKind): Wanted => ({
  kind,
  type: 'text',
  hint: '',
  placeholder: '',
  pattern: '',
  maxLength: -1,
  splitAddress: false,
});
const nobody = { ids: [], names: [] };
const valuesOf = async (...kinds: FieldKind[]) =>
  (await valuesFor(1, { topic: '1', branch: null, wanted: kinds.map(wanted), seen: nobody })).values;

beforeEach(() => {
  Object.assign(now, {
    grant: { profileId: id, until: 9 },
    profile: business,
    host: { linked: false, confirmed: false },
    key: '',
    reads: 0,
    locked: false,
    address: 'https://www.ccus.jp/',
    link: null,
    linked: [],
  });
});

const loginPage: PageSender = { tabId: 1, url: 'https://www.mobile.ccus.jp/', host: 'www.mobile.ccus.jp', standing: 'known', trust: 'yes' };

describe('the values of a screen', () => {
  it('are those that it asks for, and no others', async () => {
    expect(await valuesOf('phone')).toEqual({ phone: '03-0000-1111' });
    expect(await valuesOf('businessId', 'registeredEmail')).toEqual({
      businessId: business.ccusId,
      registeredEmail: business.registeredEmail,
    });
  });

  it('never give the ID of one kind for that of the other', async () => {
    expect(await valuesOf('businessId', 'workerId', 'birthDate', 'registeredName')).toEqual({
      businessId: business.ccusId,
      registeredName: business.name,
    });
    now.profile = worker;
    expect(await valuesOf('businessId', 'workerId', 'birthDate', 'registeredName')).toEqual({
      workerId: worker.ccusId,
      birthDate: '1980-04-05',
    });
  });

  it('are nobody’s without a choice that holds', async () => {
    now.grant = null;
    await expect(valuesOf('phone')).rejects.toMatchObject({ fault: 'noGrant' });
    now.grant = 'ended';
    await expect(valuesOf('phone')).rejects.toMatchObject({ fault: 'grantEnded' });
    Object.assign(now, { grant: { profileId: id, until: 9 }, profile: null });
    await expect(valuesOf('phone')).rejects.toMatchObject({ fault: 'profileGone' });
  });
});

const look = async (some: Partial<RequestOf<'inquiry/look'>> = {}) =>
  composeView(1, 'www.ccus.jp', {
    ...fromPage['inquiry/look'],
    replace: [],
    accepted: [],
    shown: null,
    taught: null,
    filled: false,
    ...some,
  });

describe('what is stored about people', () => {
  it('is read once for what a panel or the popup shows', async () => {
    const once = async (work: () => Promise<unknown>) => {
      now.reads = 0;
      await work();
      return now.reads;
    };
    expect(await once(() => look())).toBe(1);
    expect(await once(() => tabState(1))).toBe(1);
    expect(await once(() => secrets['code/look']({ seen: nobody }, loginPage))).toBe(1);
    now.grant = null;
    expect(await once(() => tabState(1))).toBe(0);
  });
});

it('a panel that comes while the vault is locked says so, also where nobody is chosen', async () => {
  now.grant = null;
  const begin = async () => JSON.stringify((await inquiryStart(1, now.address)).view);
  const open = await begin();
  now.locked = true;
  expect(await begin()).toBe(JSON.stringify(faultView('storeLocked')));
  expect(await begin()).not.toBe(open);
});

describe('what may be written', () => {
  const held = [{ value: '山田', options: null, pattern: '', title: '' }];

  it('is nothing where something else stands, unless the person says so', async () => {
    expect((await look({ held })).rows).toMatchObject([{ kind: 'personName', next: null }]);
    expect((await look({ held, replace: ['personName'] })).rows).toMatchObject([{ kind: 'personName', next: '基金 次郎' }]);
  });

  it('is shown once more when it is no longer what was shown', async () => {
    const empty = [{ ...held[0]!, value: '' }];
    const { signature, say } = await look({ held: empty });
    expect((await look({ held: empty, shown: signature })).say).toBe(say);
    expect((await look({ held, shown: signature })).say).toContain('変わり');
  });
});

describe('somebody else on the page', () => {
  const other = { ids: [], names: ['みほん工業株式会社'] };

  it('stops the filling until the person says that it is nobody else, and then for this one only', async () => {
    const stopped = await look({ seen: other });
    expect(stopped).toMatchObject({ is: 'conflict', rows: [] });
    expect((await look({ seen: other, accepted: [stopped.conflict] })).is).toBe('preview');
    expect((await look({ seen: { ...other, names: ['となり工業'] }, accepted: [stopped.conflict] })).is).toBe('conflict');
    const byId = await look({ seen: { ids: ['99999999999922'], names: [] }, accepted: [stopped.conflict] });
    expect(byId.is).toBe('conflict');
    expect(JSON.stringify(byId.tree)).toContain('9922');
    expect(JSON.stringify(byId.tree)).not.toMatch(/\d{5}/);
  });

  it('keeps the security code, and so does another login and another page', async () => {
    const from = loginPage;
    const { facts } = fromPage['code/take'];
    const take = (some: Partial<RequestOf<'code/take'>> = {}) =>
      secrets['code/take']({ facts, seen: nobody, ...some }, from).then(
        ({ code }) => code,
        ({ fault }: { fault?: string }) => fault,
      );
    expect(await take()).toBe('7391');
    expect(await take({ seen: other })).toBe('refused');
    now.key = 'of 12345678901222';
    expect(await take()).toBe('7391');
    now.key = 'of 99999999999922';
    expect(await take()).toBe('refused');
    now.key = '';
    const [control] = facts.controls;
    expect(await take({ facts: { ...facts, controls: [{ ...control!, own: 'お名前' }] } })).toBe('refused');
    const password = { ...control!, control: 'password' as const, type: 'password', own: 'パスワード' };
    expect(await take({ facts: { ...facts, controls: [password, control!] } })).toBe('refused');
  });
});

describe('an address', () => {
  const trust = async (address: string) => (await classifyAddress(address)).trust;

  it('is asked about when it is not known for sure, and left alone when it is none of ours', async () => {
    expect(await trust('https://www.ccus.jp/')).toBe('yes');
    expect([await trust('https://form.ccus.jp/'), await trust('https://form.example/'), await trust('http://www.ccus.jp/')]).toEqual([
      'ask',
      'no',
      'no',
    ]);
    expect(await classifyAddress('https://ссus.jp/')).toMatchObject({ standing: 'lookalike', trust: 'no' });
    now.host = { linked: true, confirmed: false };
    expect([await trust('https://form.example/'), await trust('http://form.example/'), await trust('ftp://form.example/')]).toEqual([
      'ask',
      'no',
      'no',
    ]);
    now.host = { linked: true, confirmed: true };
    expect([
      await trust('https://form.ccus.jp/'),
      await trust('https://form.example/'),
      await trust('http://form.example/'),
      await trust('http://form.ccus.jp/'),
    ]).toEqual(['yes', 'yes', 'no', 'no']);
    now.host = { linked: false, confirmed: true };
    expect(await trust('https://form.example/')).toBe('no');
  });

  it('outside becomes one that may be asked about only by a link on a page that is official for sure', async () => {
    now.link = { href: 'https://form.example/inquiry', text: 'お問い合わせ' };
    now.address = 'https://form.ccus.jp/';
    expect((await tabState(1)).linkedHost).toMatchObject({ danger: 'unsure' });
    expect(now.linked).toEqual([]);
    now.address = 'https://www.ccus.jp/';
    expect((await tabState(1)).linkedHost).toMatchObject({ host: 'form.example' });
    expect(now.linked).toEqual(['form.example']);
    now.link = { href: 'http://form.example/inquiry', text: 'お問い合わせ' };
    expect((await tabState(1)).linkedHost).toMatchObject({ danger: 'insecure' });
  });

  it.each([
    ['https://www.ccus.jp/inquiry', null],
    ['https://form.ccus.jp/inquiry', null],
    // Of the official site itself, and so opened over https.
    ['http://www.ccus.jp/inquiry', null],
    ['http://form.example/inquiry', 'insecure'],
    ['https://www.ccus.jp.evil.example/inquiry', 'lookalike'],
    ['https://ссus.jp/inquiry', 'imitation'],
    ['https://form.example/inquiry', undefined],
  ])('is warned of before a link leads there: %s', async (href, danger) => {
    now.address = 'https://www.ccus.jp/';
    now.link = { href, text: 'お問い合わせ' };
    now.host = { linked: true, confirmed: false };
    const { linkedHost } = await tabState(1);
    expect(linkedHost && (linkedHost.danger ?? undefined)).toBe(danger);
  });

  it('that only looks like CCUS stays one that is warned of until the person has confirmed it', async () => {
    now.host = { linked: true, confirmed: false };
    expect(await classifyAddress('https://ccus-form.example/')).toMatchObject({ standing: 'lookalike', trust: 'no' });
    now.host = { linked: true, confirmed: true };
    expect(await classifyAddress('https://ccus-form.example/')).toMatchObject({ standing: 'linked', trust: 'yes' });
    expect(await classifyAddress('https://ссus.jp/')).toMatchObject({ standing: 'lookalike', trust: 'no' });
  });
});
