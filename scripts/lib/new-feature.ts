import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenKeys } from '../../utils/ccus/screens.ts';
import { contentScripts } from '../../utils/messages/content-scripts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A fault in what was asked for, as a sentence for the person at the keyboard. */
export class ScaffoldRefused extends Error {}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const featureText = (name: string, screen: string) => `import type { Feature } from '../runtime/feature.ts';

/** ${name}: what it does for the person, and why, goes here. */
export const ${camel(name)}: Feature = {
  screens: ['${screen}'],
  start({ signal }) {
    // Whatever begins here ends with the signal: listeners, observers and panels.
    document.addEventListener(
      'click',
      (press) => {
        // An event that the page made up is no press.
        if (!press.isTrusted) return;
        // Gather facts and send them with \`requestBackground\`. What they mean, and in which words it is said, the background decides.
      },
      { signal },
    );
  },
};
`;

const wordsText = (name: string) => `import { i18n } from '../i18n.ts';

/** What ${name} says. The background sends it along; nothing that runs in a page imports it. */
export const ${camel(name)}Words = i18n('${camel(name)}', {
  title: 'ここに題を書きます',
});
`;

const testText = (name: string, screen: string, script: string) => `import { afterEach, describe, expect, it, vi } from 'vitest';
import { ${camel(name)} } from '../../../utils/content/features/${name}.ts';
import type { Feature } from '../../../utils/content/runtime/feature.ts';
import { ${camel(name)}Words } from '../../../utils/words/ja/${name}.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (main: () => void) => main }));
vi.mock('../../../utils/content/features/guard/hold-early.ts', () => ({ holdUntilGuard: () => undefined }));

afterEach(() => void vi.unstubAllGlobals());

describe('${name}', () => {
  it('comes with the script of its screen', async () => {
    const brought: Feature[] = [];
    const add = (_script: string, features: readonly Feature[]) => brought.push(...features);
    vi.stubGlobal('ccusAssist', { has: [], tools: {}, add });
    ((await import('../../../entrypoints/${script}.ts')).default as unknown as () => void)();
    expect(brought).toContain(${camel(name)});
    expect(${camel(name)}.screens).toEqual(['${screen}']);
  });

  it('leaves nothing behind when its screen goes', () => {
    const listen = vi.fn<(type: string, heard: unknown, options: object) => void>();
    vi.stubGlobal('document', { addEventListener: listen });
    const { signal } = new AbortController();
    ${camel(name)}.start({ screen: '${screen}', signal, ledger: null, on: () => undefined });
    expect(listen).toHaveBeenCalled();
    for (const [, , options] of listen.mock.calls) expect(options).toMatchObject({ signal });
  });

  it('speaks Japanese', () => {
    for (const text of Object.values(${camel(name)}Words.get())) expect(text).toMatch(/[ぁ-ん]/);
  });
});
`;

/** A script with one feature more: an import among the others, and a place at the end of its list. */
function registered(text: string, name: string, script: string): string {
  const list = new RegExp(`(\\.add\\('${script}', \\[[^\\]]*)\\]`);
  const imports = [...text.matchAll(/^import .*;\n/gm)];
  const last = imports.at(-1);
  if (!last || !list.test(text))
    throw new ScaffoldRefused(`entrypoints/${script}.ts に機能の一覧がありません。/ No list of features in entrypoints/${script}.ts.`);
  const end = last.index + last[0].length;
  const line = `import { ${camel(name)} } from '../utils/content/features/${name}.ts';\n`;
  return (text.slice(0, end) + line + text.slice(end)).replace(list, `$1, ${camel(name)}]`);
}

/**
 * The files of a new feature that runs in a page, by their paths; that of the script of its screen among them.
 *
 * @param name in small letters with hyphens; it names the files.
 * @param screen where it belongs; the script that comes to that screen starts it.
 * @param read the text of a file of the repository, `null` when there is none.
 */
export function scaffold(name: string, screen: string, read: (path: string) => string | null): Map<string, string> {
  // Two words at least: one alone may be a word of the language.
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name))
    throw new ScaffoldRefused(
      `名前は、小文字の言葉を2つ以上、- でつないで書いてください（例: mark-hours）。/ A name is two or more words in small letters, joined by hyphens, such as mark-hours: ${name}`,
    );
  const places = contentScripts.filter(({ screens }) => (screens as readonly string[] | undefined)?.includes(screen));
  const script = places[0]?.name;
  if (script === undefined) {
    const known = screenKeys.filter((key) => contentScripts.some(({ screens }) => screens?.includes(key))).join(' ');
    throw new ScaffoldRefused(
      `この画面に来るスクリプトがありません: ${screen}（あるもの: ${known}）/ No script comes to that screen; there is one for: ${known}`,
    );
  }
  const entry = `entrypoints/${script}.ts`;
  const made = new Map([
    [`utils/content/features/${name}.ts`, featureText(name, screen)],
    [`utils/words/ja/${name}.ts`, wordsText(name)],
    [`test/unit/content/${name}.test.ts`, testText(name, screen, script)],
  ]);
  const there = [...made.keys()].filter((path) => read(path) !== null);
  if (there.length > 0) throw new ScaffoldRefused(`もうあります / Already there: ${there.join(' ')}`);
  return made.set(entry, registered(read(entry) ?? '', name, script));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', screen = 'inquiryForm'] = process.argv.slice(2);
  const read = (path: string) => (existsSync(root + path) ? readFileSync(root + path, 'utf8') : null);
  try {
    for (const [path, text] of scaffold(name, screen, read)) {
      writeFileSync(root + path, text);
      process.stdout.write(`${path}\n`);
    }
  } catch (error) {
    if (!(error instanceof ScaffoldRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
