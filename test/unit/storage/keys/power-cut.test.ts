import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kdf, stretch } from '../../../../utils/storage/keys/kdf.ts';
import { someBusiness } from '../../../examples/people-examples.ts';
import { dieAfter, files, newComputer, putDisk, readDisk, restart, stepsOf } from '../computer.ts';

vi.mock('wxt/browser', async () => (await import('../computer.ts')).fakeBrowser);
// Real rounds take their time; a few are as good for what is lost and what is not. They grow when asked for.
const { rounds } = vi.hoisted(() => ({ rounds: { wanted: 600_000 } }));
vi.mock('../../../../utils/storage/keys/kdf.ts', async (original) => {
  const kdf = await original<{ stretch: typeof stretch }>();
  return {
    ...kdf,
    stretch: (words: string, how: Kdf) => kdf.stretch(words, { ...how, rounds: 10 }),
    calibrate: async () => rounds.wanted,
    isWeak: (has: number, wanted: number) => has < wanted,
    roundsFor: () => rounds.wanted,
  };
});

const words = 'あさがお りんご とけい 42';
const others = 'ひまわり みかん つくえ 7';

const vault = () => import('../../../../utils/storage/keys/vault.ts');
const dataKey = () => import('../../../../utils/storage/keys/data-key.ts');
const profiles = () => import('../../../../utils/storage/profiles/profiles.ts');

const saveSomebody = async () => (await profiles()).saveProfile(someBusiness, null);
const names = async () => (await (await profiles()).listProfiles()).profiles.map(({ name }) => name);

/** After a start: what a person has, who knows these passphrases. Which of them opened it comes first. */
async function whatIsThere(): Promise<{ with: string | null; names: string[] }> {
  const { vaultState, unlock } = await vault();
  await (await dataKey()).tidyKeyFiles().catch(() => undefined);
  if ((await vaultState()) === 'device') return { with: null, names: await names() };
  for (const one of [words, others]) {
    const told = await unlock(one).catch(() => ({ ok: false }));
    if (told.ok) return { with: one, names: await names() };
  }
  return { with: 'nothing', names: [] };
}

interface Change {
  name: string;
  before: string | null;
  after: string | null;
  prepare: () => Promise<unknown>;
  change: () => Promise<unknown>;
}

const changes: Change[] = [
  {
    name: 'setting a passphrase',
    before: null,
    after: words,
    prepare: async () => undefined,
    change: async () => (await vault()).setPassphrase(words),
  },
  {
    name: 'changing it',
    before: words,
    after: others,
    prepare: async () => (await vault()).setPassphrase(words),
    change: async () => (await vault()).changePassphrase(words, others),
  },
  {
    name: 'strengthening it',
    before: words,
    after: words,
    prepare: async () => (await vault()).setPassphrase(words),
    change: async () => {
      rounds.wanted *= 2;
      return (await vault()).unlock(words);
    },
  },
  {
    name: 'ending it',
    before: words,
    after: null,
    prepare: async () => (await vault()).setPassphrase(words),
    change: async () => (await vault()).removePassphrase(words),
  },
];

/** Somebody is stored and the browser was started twice since, so that nothing is new any more. */
async function settled({ prepare }: Change): Promise<void> {
  rounds.wanted = 600_000;
  await newComputer();
  await saveSomebody();
  await prepare();
  await restart();
  await whatIsThere();
  await restart();
}

describe.each(changes)('a power cut after $name', (change) => {
  beforeEach(() => settled(change));

  it('that takes away the new file loses nothing', async () => {
    const before = new Set(files.keys());
    await change.change();
    for (const name of files.keys()) if (!before.has(name)) files.delete(name);
    await restart();
    expect(await whatIsThere()).toEqual({ with: change.after, names: [someBusiness.name] });
  });

  it('that leaves the new file empty, or full of zeros, loses nothing', async () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(32)]) {
      await settled(change);
      const before = new Set(files.keys());
      await change.change();
      for (const name of files.keys()) if (!before.has(name)) files.set(name, bytes);
      await restart();
      expect(await whatIsThere()).toEqual({ with: change.after, names: [someBusiness.name] });
    }
  });

  it('that takes away the rows, and leaves the files as they are, loses nothing', async () => {
    const { rows } = await readDisk();
    await change.change();
    await restart();
    await putDisk({ rows });
    await restart();
    expect(await whatIsThere()).toEqual({ with: change.before, names: [someBusiness.name] });
  });

  it('finds all or nothing done, at whichever step it comes', async () => {
    const disk = await readDisk();
    const steps = await stepsOf(change.change);
    expect(steps).toBeGreaterThan(1);
    for (let step = 0; step <= steps; step += 1) {
      await restart();
      await putDisk(disk);
      rounds.wanted = 600_000;
      const ended = await dieAfter(step, change.change);
      await restart();
      const found = await whatIsThere();
      expect([step, found.names]).toEqual([step, [someBusiness.name]]);
      expect(ended ? [change.after] : [change.before, change.after]).toContain(found.with);
    }
  });

  it('keeps the old file until a later start has opened something with the new one, and not longer', async () => {
    const [old] = [...files.keys()];
    await change.change();
    await whatIsThere();
    expect(files.has(old!)).toBe(true);
    await restart();
    expect(await whatIsThere()).toEqual({ with: change.after, names: [someBusiness.name] });
    expect([files.size, files.has(old!)]).toEqual([1, false]);
    const { rows } = await readDisk();
    expect([...rows.get('vault')!, ...rows.get('keys')!].filter((row) => (row as { spare?: object }).spare)).toEqual([]);
    await restart();
    expect(await whatIsThere()).toEqual({ with: change.after, names: [someBusiness.name] });
  });

  it('is survived also when the key was changed twice since the start', async () => {
    const [old] = [...files.keys()];
    await change.change();
    const { changePassphrase, setPassphrase } = await vault();
    if (change.after === null) await setPassphrase(words);
    else await changePassphrase(change.after, words);
    for (const name of files.keys()) if (name !== old) files.delete(name);
    await restart();
    expect(await whatIsThere()).toEqual({ with: words, names: [someBusiness.name] });
  });
});
