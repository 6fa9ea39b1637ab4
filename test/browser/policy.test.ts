import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launch, seen, type Session } from './harness/index.ts';
import { builtExtension } from './harness/paths.ts';
import { inside } from './own-storage.ts';
import { passphrase } from './vault-pages.ts';

const policy = { passphraseRequired: true, exportOff: true, company: { name: '管理組合工業', ccusId: '11112222333322' } };

/** What an administrator laid down; the folder is thrown away at the end. */
const folder = mkdtempSync(join(tmpdir(), 'policy-'));

/** Firefox reads an administrator's decisions for one extension from here, in the home of whoever uses it. */
const firefoxWithPolicy = (): Promise<Session> => {
  const {
    browser_specific_settings: { gecko },
  } = JSON.parse(readFileSync(join(builtExtension('firefox', 'e2e'), 'manifest.json'), 'utf8'));
  for (const place of ['.mozilla/managed-storage', '.config/mozilla/managed-storage']) {
    mkdirSync(join(folder, place), { recursive: true });
    const manifest = { name: gecko.id, description: 'A test', type: 'storage', data: policy };
    writeFileSync(join(folder, place, `${gecko.id}.json`), JSON.stringify(manifest));
  }
  return launch('firefox', { env: { HOME: folder } });
};

/**
 * Firefox reads the administrator's `policies.json` beside the program or in `/etc`, which every Firefox of the
 * computer would heed. One that is under test, and may therefore connect to nothing but this computer, takes it from here.
 */
const firefoxWithPoliciesFile = (): Promise<Session> => {
  const {
    browser_specific_settings: { gecko },
  } = JSON.parse(readFileSync(join(builtExtension('firefox', 'e2e'), 'manifest.json'), 'utf8'));
  const file = join(folder, 'policies.json');
  writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [gecko.id]: policy } } } }));
  return launch('firefox', {
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    prefs: {
      'browser.policies.alternatePath': file,
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    },
  });
};

/** Chromium looks here and nowhere else. */
const managed = '/etc/chromium/policies/managed';
const ours = join(managed, `ccus-assist-test-${process.pid}.json`);

/** The folders on the way to a policy of ours that are not there yet, the outermost first. */
const missing = (path: string): string[] => (existsSync(path) ? [] : [...missing(dirname(path)), path]);
const made = missing(managed);
const written: string[] = [];

/** Whether a file at this path is nobody's yet and may be written, with the folders on its way. */
function mayWrite(path: string): boolean {
  if (existsSync(path)) return false;
  try {
    accessSync(dirname(missing(dirname(path))[0] ?? path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function clear(): void {
  for (const path of [folder, ...written]) rmSync(path, { recursive: true, force: true });
  for (const path of made.toReversed()) {
    try {
      rmdirSync(path);
    } catch {
      // It was never made, or somebody else uses it by now.
    }
  }
}

/** A copy of the extension: its address, and so its policy, is its own, and no other test meets it. */
const chromiumWithPolicy = (): Promise<Session> => {
  const extension = join(folder, 'extension');
  cpSync(builtExtension('chromium', 'e2e'), extension, { recursive: true });
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  mkdirSync(managed, { recursive: true });
  written.push(ours);
  writeFileSync(ours, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return launch('chromium', { extension });
};

describe('what an administrator decides', () => {
  process.once('exit', clear);
  afterAll(clear);

  async function walk(session: Session): Promise<void> {
    try {
      const page = await session.openOptions('#/');
      const place = seen(page);
      await place.waitForText('先に合言葉を決めてください');
      expect(await accessibilityFaults(page)).toEqual([]);
      await place.paste('新しい合言葉', passphrase);
      await place.paste('新しい合言葉（もう一度）', passphrase);
      await place.click('この合言葉で守る');
      await place.waitForText('管理組合工業');
      await place.click('データを守る', { role: 'link' });
      await place.waitForText('ファイルへの書き出しを止めています');
      expect(await place.text()).not.toContain('CSVファイルを作る');
    } finally {
      await session.close();
    }
  }

  it('firefox: asks for a passphrase before anything else, brings the company along, and stops exports', async () => {
    await walk(await firefoxWithPolicy());
  });

  it('firefox: hears the same by a policies.json', async () => {
    const session = await firefoxWithPoliciesFile();
    try {
      const page = await session.openOptions('#/');
      await seen(page).waitForText('先に合言葉を決めてください');
      // What comes of it is seen above: both ways lead here.
      expect(await inside(page, (api) => api.storage.managed.get(null))).toEqual(policy);
    } finally {
      await session.close();
    }
  });

  // A Chromium without a folder of its own keeps its policies elsewhere.
  it.skipIf(!mayWrite(ours) || !existsSync('/etc/chromium'))(`chromium: the same, where ${managed} may be written`, async () => {
    await walk(await chromiumWithPolicy());
  });
});
