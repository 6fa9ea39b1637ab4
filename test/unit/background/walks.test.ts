import { beforeEach, describe, expect, it, vi } from 'vitest';
import { happen, openWalks, startWalk, walkState } from '../../../utils/background/walks/runs.ts';
import { emptyContact } from '../../../utils/profiles/profile.ts';
import type { WalkRun } from '../../../utils/walks/run.ts';
import { someBusiness } from '../../examples/people-examples.ts';

const { asked, session, saved } = vi.hoisted(() => ({
  asked: [] as string[],
  session: {} as Record<string, unknown>,
  saved: new Map<string, unknown>(),
}));
vi.mock('wxt/browser', async () => ({ browser: (await import('webextension-polyfill')).default }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (names: string[] | null) => {
          asked.push('session.get');
          return structuredClone(names === null ? session : Object.fromEntries(names.map((name) => [name, session[name]])));
        },
        set: async (items: object) => {
          asked.push('session.set');
          Object.assign(session, structuredClone(items));
        },
      },
    },
    tabs: { get: async () => ({ url: 'https://example.com/' }) },
  },
}));
vi.mock('../../../utils/storage/read-together.ts', () => ({
  readTogether: async (ids: string[]) => {
    asked.push('people');
    return { profiles: new Map(ids.map((id) => [id, someBusiness])), contact: emptyContact, inquiries: [] };
  },
}));
vi.mock('../../../utils/storage/walks.ts', async (original) => ({
  ...(await original<object>()),
  listRuns: async () => [...saved.values()],
  saveRun: async (run: WalkRun) => void saved.set(run.id, run),
  deleteRun: async (id: string) => void saved.delete(id),
}));
vi.mock('../../../utils/storage/hosts.ts', () => ({ hostKnowledge: async () => ({ linked: false, confirmed: false }) }));

const choose = (tabId: number) =>
  Object.assign(session, { grants: { [tabId]: { profileId: someBusiness.id, until: Date.now() + 60_000 } } });
const sees = (screen: 'top' | 'login') => happen(1, { what: 'seen', sight: { screen, says: '' } });

beforeEach(async () => {
  for (const name of Object.keys(session)) delete session[name];
  saved.clear();
  choose(1);
  await startWalk(1, 'login');
  await sees('top');
  asked.length = 0;
});

describe('a walk', () => {
  it('is told to the side panel with one reading of the tab and of those it is about', async () => {
    expect(await walkState(1)).toMatchObject({ whose: { name: someBusiness.name }, chosen: someBusiness.id, otherPerson: false });
    expect(asked.toSorted()).toEqual(['people', 'session.get']);
  });

  it('is not written, so that nobody draws it anew, when a page shows again what it showed', async () => {
    expect((await sees('top'))?.run.id).toBe((await walkState(1))?.run);
    expect(asked).not.toContain('session.set');
    await sees('login');
    expect(asked).toContain('session.set');
  });

  it('that is in no tab has its name from one reading for all of them', async () => {
    const [run] = saved.values() as Iterable<WalkRun>;
    for (const key of ['session', 'two', 'three']) saved.set(key, { ...run!, id: key });
    expect((await openWalks()).map(({ name }) => name)).toEqual([someBusiness.name, someBusiness.name, someBusiness.name]);
    expect(asked.toSorted()).toEqual(['people', 'session.get']);
  });
});
