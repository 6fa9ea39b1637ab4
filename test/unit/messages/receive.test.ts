import { beforeAll, describe, expect, it, vi } from 'vitest';
import { faultOf, receive, Refusal, type PageHandlers, type PageSender, type OwnPageHandlers } from '../../../utils/messages/receive.ts';
import type { AddressJudgement } from '../../../utils/messages/protocol.ts';
import { fromPageSchemas } from '../../../utils/messages/schemas/index.ts';
import { fromPage } from '../../examples/message-examples.ts';
import { StorageFault } from '../../../utils/storage/db/fault.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const { own, heard } = vi.hoisted(() => ({ own: 'chrome-extension://ours/', heard: {} as { by: Listener } }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: () => own,
      onMessage: { addListener: (listen: Listener) => void (heard.by = listen) },
    },
  },
}));

const page = {
  id: 'ours',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://www.ccus.jp/inquiry',
  origin: 'https://www.ccus.jp',
  documentLifecycle: 'active',
};
const popup = { id: 'ours', url: `${own}popup.html` };
const refused = { ok: false, fault: 'refused' };
const known: AddressJudgement = { host: 'www.ccus.jp', standing: 'known', trust: 'yes' };
const judged = { now: known };
const asked = vi.fn<(name: string, ...more: unknown[]) => void>();

beforeAll(() => {
  const handlers = new Proxy(
    {},
    {
      get: (_handlers, name: string) => async (data: unknown, from?: PageSender) => {
        asked(name, data, from);
        return 'done';
      },
    },
  );
  receive(handlers as PageHandlers, handlers as OwnPageHandlers, async () => judged.now);
});

const send = async (name: string, sender: object, data: unknown = {}) => {
  asked.mockClear();
  return heard.by({ name, data }, sender);
};

describe('a message that arrives', () => {
  it('is answered to the page in which it was sent, as the browser tells it', async () => {
    expect(await send('inquiry/start', page)).toEqual({ ok: true, value: 'done' });
    expect(asked).toHaveBeenCalledExactlyOnceWith('inquiry/start', {}, { tabId: 7, url: page.url, ...known });
    // Firefox tells neither origin nor lifecycle.
    const { origin: _origin, documentLifecycle: _lifecycle, ...bare } = page;
    expect(await send('inquiry/start', bare)).toEqual({ ok: true, value: 'done' });
  });

  it.each([
    ['a frame', { ...page, frameId: 1 }],
    ['no tab', { ...page, tab: undefined }],
    ['no address', { ...page, url: undefined }],
    ['a page that is only drawn in advance', { ...page, documentLifecycle: 'prerender' }],
    ['a page over http', { ...page, url: 'http://www.ccus.jp/', origin: 'http://www.ccus.jp' }],
    ['another origin than its address', { ...page, origin: 'https://evil.example' }],
    ['a page without an origin', { ...page, origin: 'null' }],
    ['our own pages', { ...popup, tab: { id: 7 }, frameId: 0 }],
  ])('is refused from %s where a page is meant', async (_where, sender) => {
    expect(await send('inquiry/start', sender)).toEqual(refused);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is heard from our own pages where they are meant, and from no page', async () => {
    expect(await send('people/first', popup)).toEqual({ ok: true, value: 'done' });
    for (const sender of [page, { ...page, url: 'chrome-extension://others/popup.html' }, { id: 'ours' }]) {
      expect(await send('people/first', sender)).toEqual(refused);
      expect(asked).not.toHaveBeenCalled();
    }
  });

  it('is nothing to us from anybody else, or without a name', async () => {
    expect(await send('people/first', { ...popup, id: 'others' })).toBeUndefined();
    const answers = [null, 'people/first', { data: {} }].map((message) => heard.by(message, popup));
    expect(answers).toEqual([undefined, undefined, undefined]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is refused in another shape than its own, and under a name that we do not know', async () => {
    expect(await send('inquiry/start', page, { more: 1 })).toEqual(refused);
    expect(await send('people/first', popup, { more: 1 })).toEqual(refused);
    for (const name of ['__proto__', 'constructor', 'page/fill'])
      for (const sender of [page, popup]) expect(await send(name, sender)).toEqual(refused);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the address of a page', () => {
  const from = async (trust: AddressJudgement['trust'], name: string, data: unknown) => {
    judged.now = { host: 'form.ccus.jp', standing: 'subdomain', trust };
    return send(name, page, data).finally(() => (judged.now = known));
  };

  it('is asked for before each message, and no handler hears what its address forbids', async () => {
    for (const [name, { needs }] of Object.entries(fromPageSchemas)) {
      const data = fromPage[name as keyof typeof fromPage];
      for (const [trust, fault] of [
        ['no', 'notOfficial'],
        ['ask', 'hostUnconfirmed'],
        ['yes', null],
      ] as const) {
        const heardOf = fault === null || (trust === 'ask' && needs === 'official');
        expect(await from(trust, name, data)).toEqual(heardOf ? { ok: true, value: 'done' } : { ok: false, fault });
        expect(asked).toHaveBeenCalledTimes(heardOf ? 1 : 0);
      }
    }
  });
});

describe('trouble while answering', () => {
  it('is told by its name, and by nothing else', async () => {
    for (const [error, fault] of [
      [new Refusal('noGrant'), 'noGrant'],
      [new StorageFault('storeLocked'), 'storeLocked'],
      [new StorageFault('storeFull'), 'refused'],
      [Object.assign(new Error('x'), { fault: 'noGrant' }), 'refused'],
      [new Error('https://secret.example/12345678901222'), 'refused'],
    ] as const) {
      expect(faultOf(error)).toBe(fault);
      asked.mockImplementationOnce(() => {
        throw error;
      });
      expect(await heard.by({ name: 'inquiry/start', data: {} }, page)).toEqual({ ok: false, fault });
    }
  });
});
