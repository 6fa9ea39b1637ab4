import { describe, expect, it, vi } from 'vitest';
import { pageHandlers as pages, ownPageHandlers as ownPages } from '../../../utils/background/handlers.ts';
import type { AddressJudgement } from '../../../utils/messages/protocol.ts';
import { answerPage } from '../../../utils/messages/receive.ts';
import { fromPage, tab } from '../../examples/message-examples.ts';

/** What the browser and the store would do is nothing here: who is refused must not get so far. */
const { done, judged, known, permitted } = vi.hoisted(() => ({
  done: vi.fn<(what: string) => void>(),
  judged: { now: {} as AddressJudgement },
  known: { linked: true, confirmed: false },
  permitted: { now: true },
}));

vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('webextension-polyfill', () => {
  const anything = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, name) => (name === 'then' ? undefined : anything(`${path}.${String(name)}`)),
      apply: async () => {
        done(path);
        return path.endsWith('permissions.contains') ? permitted.now : path.endsWith('tabs.get') ? { url: 'https://form.example/' } : {};
      },
    });
  return { default: anything('browser') };
});
vi.mock('../../../utils/background/trust.ts', () => ({ classifyAddress: async () => judged.now }));
vi.mock('../../../utils/background/inquiry-panel/compose.ts', () => ({
  inquiryStart: async () => null,
  composeView: async () => done('values'),
  composeOutcome: async () => done('outcome'),
}));
vi.mock('../../../utils/storage/hosts.ts', () => ({
  hostKnowledge: async () => known,
  confirmHost: async (host: string) => done(`confirm ${host}`),
  noteLinkedHost: async () => undefined,
}));

const names = Object.keys(fromPage) as (keyof typeof fromPage)[];
const from = { tabId: 7, url: 'https://form.ccus.jp/' };
const ask = async (name: keyof typeof fromPage, judgement: Partial<AddressJudgement>) => {
  judged.now = { host: 'form.ccus.jp', standing: 'subdomain', trust: 'ask', ...judgement };
  done.mockClear();
  return answerPage(pages, async () => judged.now, name, fromPage[name], from).then(
    (value) => ({ value }),
    (error: unknown) => ({ fault: (error as { fault?: string }).fault ?? String(error) }),
  );
};

describe('what a page asks for', () => {
  it.each(names)('%s: nothing on an address that is none of ours', async (name) => {
    expect(await ask(name, { standing: 'lookalike', trust: 'no' })).toEqual({
      fault: expect.stringMatching(/^(notOfficial|hostUnconfirmed)$/),
    });
    expect(done).not.toHaveBeenCalled();
  });

  const personal = names.filter((name) =>
    /^(lesson\/(begin|judge|teach)|inquiry\/(outcome|filled|done)|guard\/storedId|password|code)/.test(name),
  );
  it.each(personal)('%s: nothing before the person has confirmed the address', async (name) => {
    expect(await ask(name, {})).toEqual({ fault: 'hostUnconfirmed' });
    expect(done).not.toHaveBeenCalled();
  });

  it('shows before that, in place of values, that the address is to be confirmed', async () => {
    const { value } = (await ask('inquiry/look', {})) as { value: { is: string } };
    expect(value.is).toBe('fault');
    expect(JSON.stringify(value)).toContain('アドレス');
    expect(done).not.toHaveBeenCalled();
  });

  it('may confirm a host under ccus.jp in the panel, and none outside, which only our own window asks about', async () => {
    await ask('host/confirm', {});
    expect(done).toHaveBeenCalledWith('confirm form.ccus.jp');
    expect(await ask('host/confirm', { standing: 'linked' })).toEqual({ fault: 'refused' });
    expect(done).not.toHaveBeenCalled();
  });
});

describe('a host outside ccus.jp', () => {
  const allow = async (linked: boolean, granted: boolean) => {
    Object.assign(known, { linked });
    permitted.now = granted;
    done.mockClear();
    await ownPages['host/allow']({ ...tab, host: 'form.example' }).catch(() => undefined);
    return done.mock.calls.some(([what]) => what === 'confirm form.example');
  };

  it('is allowed only where the official site names it and the browser has permitted it', async () => {
    expect([await allow(true, true), await allow(false, true), await allow(true, false)]).toEqual([true, false, false]);
  });
});
