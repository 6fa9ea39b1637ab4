import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clockSeen,
  dataKey,
  drawnPage,
  filledTabs,
  grants,
  guardPlace,
  guardSettings,
  lastUse,
  loginTabs,
  readBoth,
  readSession,
  renewalsNotified,
  walkTabs,
} from '../../../utils/storage/session-items.ts';

const { areas, listeners } = vi.hoisted(() => ({
  areas: { session: {}, local: {} } as Record<'session' | 'local', Record<string, unknown>>,
  listeners: new Set<(changes: object) => void>(),
}));
vi.mock('wxt/browser', () => {
  const area = (items: Record<string, unknown>) => ({
    get: async (names: string | string[] | null) =>
      structuredClone(
        names === null ? items : Object.fromEntries([names].flat().flatMap((name) => (name in items ? [[name, items[name]]] : []))),
      ),
    set: async (more: object) => void Object.assign(items, structuredClone(more)),
    onChanged: {
      addListener: (listen: (changes: object) => void) => listeners.add(listen),
      removeListener: (listen: (changes: object) => void) => listeners.delete(listen),
    },
  });
  return { browser: { storage: { session: area(areas.session), local: area(areas.local) } } };
});

const id = '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23';
const filled = { id, seen: null };

beforeEach(() => {
  for (const items of Object.values(areas)) for (const name of Object.keys(items)) delete items[name];
});

describe('what the browser keeps for us', () => {
  it.each([
    [grants, [{ 1: { profileId: '../x', until: 1 } }, 'x', null], {}],
    [guardSettings, [{ brake: 'no' }, null, true], { brake: true }],
    [guardPlace, [{ at: { x: '1', y: 1 }, folded: true }, []], { at: null, folded: false }],
    [renewalsNotified, [{ a: 1 }, 'x'], {}],
    [clockSeen, ['1', null, {}], null],
    [dataKey, [1, {}], null],
    [drawnPage, [{ format: 'ccus-assist-page', version: 1, tree: ['script', {}] }], null],
    [filledTabs.of(1), [{ id: 'x', seen: null }, { id }], null],
    [loginTabs.of(1), [{ key: 1 }, {}], null],
    [walkTabs.of(1), [{ run: {}, sight: null, toward: null, kept: true }], null],
  ])('takes what does not fit the schema of a value for absent (%#)', async (item, unfit, absent) => {
    expect(await item.read()).toEqual(absent);
    for (const value of unfit) {
      areas[item.area][item.name] = value;
      expect(await item.read()).toEqual(absent);
    }
  });

  it('gives what was written, from its own area', async () => {
    await guardSettings.write({ brake: false });
    await filledTabs.of(7).write(filled);
    expect(areas).toEqual({ local: { guard: { brake: false } }, session: { 'inquiry-7': filled } });
    expect([await guardSettings.read(), await filledTabs.of(7).read()]).toEqual([{ brake: false }, filled]);
  });

  it('gives a new copy of what stands for an absent value: who changes it changes no later one', async () => {
    (await grants.read())['1'] = { profileId: id, until: 1 };
    expect(await grants.read()).toEqual({});
  });

  it('finds the values of tabs among everything else', async () => {
    Object.assign(areas.session, {
      'inquiry-1': filled,
      'inquiry-23': filled,
      'inquiry-4': {},
      'inquiry-x': filled,
      inquiryPlace: { x: 1, y: 2 },
    });
    expect([...(await filledTabs.readAll()).keys()]).toEqual([1, 23]);
    expect(filledTabs.in(await readSession())).toEqual(await filledTabs.readAll());
  });

  it('reads two values at once, each by its own schema', async () => {
    Object.assign(areas.session, { dataKey: 'x', lastUse: 'yesterday' });
    expect(await readBoth(dataKey, lastUse)).toEqual(['x', null]);
  });

  it('tells of changes to a value, and of no other', () => {
    const seen: unknown[] = [];
    const stop = dataKey.watch((key) => seen.push(key));
    for (const listen of listeners) {
      listen({ lastUse: { newValue: 1 } });
      listen({ dataKey: { newValue: 'x' } });
      listen({ dataKey: { oldValue: 'x' } });
    }
    stop();
    expect([seen, listeners.size]).toEqual([['x', null], 0]);
    expect(lastUse.changeIn({ lastUse: { oldValue: 'x', newValue: 2 } })).toEqual({ before: null, after: 2 });
    expect(lastUse.changeIn({ dataKey: { newValue: 'x' } })).toBe(null);
    expect([walkTabs.changedIn({ 'walk-3': {} }), walkTabs.changedIn({ 'walk-x': {}, 'inquiry-3': {} })]).toEqual([true, false]);
  });
});
