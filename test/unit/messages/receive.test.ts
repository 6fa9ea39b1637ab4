import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  faultOf,
  receive,
  Refusal,
  type FrameHandlers,
  type FramePlace,
  type OwnPageHandlers,
  type PageHandlers,
  type PageSender,
} from '../../../utils/messages/receive.ts';
import type { AddressJudgement } from '../../../utils/messages/protocol.ts';
import { fromFrameSchemas, fromPageSchemas } from '../../../utils/messages/schemas/index.ts';
import { fromFrame, fromPage } from '../../examples/message-examples.ts';
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
const framed = { id: 'ours', tab: { id: 7, url: page.url }, frameId: 4, documentId: 'D', url: `${own}panel.html` };
const refused = { ok: false, fault: 'refused' };
const known: AddressJudgement = { host: 'www.ccus.jp', standing: 'known', trust: 'yes' };
const judged = { now: known };
/** The frame that a script of ours has announced, and where it said hello. */
const announced = { word: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23', frameId: 4, frame: { kind: 'inquiry', visit: 'visit' } as const };
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
  receive({
    pages: handlers as PageHandlers,
    ownPages: handlers as OwnPageHandlers,
    frames: handlers as FrameHandlers,
    register: {
      greet: async (place: FramePlace, word: string) => (word === announced.word && place.tabId === 7 ? announced.frame : null),
      find: async ({ frameId }: FramePlace) => (frameId === announced.frameId ? announced.frame : null),
    },
    classify: async () => judged.now,
  });
});

const send = async (name: string, sender: object, data: unknown = {}) => {
  asked.mockClear();
  return heard.by({ name, data }, sender);
};

describe('a message that arrives', () => {
  it('is answered to the page in which it was sent, as the browser tells it', async () => {
    expect(await send('inquiry/placed', page)).toEqual({ ok: true, value: 'done' });
    expect(asked).toHaveBeenCalledExactlyOnceWith('inquiry/placed', {}, { tabId: 7, url: page.url, ...known });
    // Firefox tells neither origin nor lifecycle.
    const { origin: _origin, documentLifecycle: _lifecycle, ...bare } = page;
    expect(await send('inquiry/placed', bare)).toEqual({ ok: true, value: 'done' });
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
    expect(await send('inquiry/placed', sender)).toEqual(refused);
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
    expect(await send('inquiry/placed', page, { more: 1 })).toEqual(refused);
    expect(await send('people/first', popup, { more: 1 })).toEqual(refused);
    for (const name of ['__proto__', 'constructor', 'page/fill'])
      for (const sender of [page, popup]) expect(await send(name, sender)).toEqual(refused);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('a frame', () => {
  const view = fromFrame['inquiry/view'];

  it('is taken in with the word that was announced, and answered from then on', async () => {
    expect(await send('frame/hello', framed, { word: announced.word })).toEqual({ ok: true, value: { kind: 'inquiry' } });
    expect(await send('inquiry/view', framed, view)).toEqual({ ok: true, value: 'done' });
    const from = { tabId: 7, frameId: 4, documentId: 'D', url: page.url, ...known, ...announced.frame };
    expect(asked).toHaveBeenCalledExactlyOnceWith('inquiry/view', view, from);
  });

  it.each([
    ['with another word', framed, { word: 'f0000000-6f1e-4d9b-9a3e-6c3c0c6f1a23' }],
    ['in another tab', { ...framed, tab: { ...framed.tab, id: 8 } }, { word: announced.word }],
    ['that is another page of ours', { ...framed, url: `${own}options.html` }, { word: announced.word }],
    ['that is no frame', { ...framed, frameId: 0 }, { word: announced.word }],
    ['on a page over http', { ...framed, tab: { id: 7, url: 'http://www.ccus.jp/' } }, { word: announced.word }],
    ['on a page whose address nobody tells', { ...framed, tab: { id: 7 } }, { word: announced.word }],
  ])('%s is not taken in', async (_which, sender, data) => {
    expect(await send('frame/hello', sender, data)).toEqual(refused);
  });

  it('that nobody announced is told nothing, and none may ask for what is not its own', async () => {
    expect(await send('inquiry/view', { ...framed, frameId: 5 }, view)).toEqual(refused);
    for (const sender of [page, popup]) expect(await send('inquiry/view', sender, view)).toEqual(refused);
    for (const name of ['people/first', 'inquiry/placed', 'page/look']) expect(await send(name, framed)).toEqual(refused);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is asked for the address around it before each message', async () => {
    for (const [name, { needs }] of Object.entries(fromFrameSchemas)) {
      for (const [trust, fault] of [
        ['no', 'notOfficial'],
        ['ask', needs === 'trusted' ? 'hostUnconfirmed' : null],
      ] as const) {
        judged.now = { host: 'form.ccus.jp', standing: 'subdomain', trust };
        const answer = await send(name, framed, fromFrame[name as keyof typeof fromFrame]).finally(() => (judged.now = known));
        expect(answer).toMatchObject(fault === null ? { ok: true } : { ok: false, fault });
      }
    }
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
      expect(await heard.by({ name: 'inquiry/placed', data: {} }, page)).toEqual({ ok: false, fault });
    }
  });
});
