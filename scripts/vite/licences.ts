import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

/** What a bundler adds by itself has no file in node_modules: beginning of the module's name → the package that it comes from. */
const addedByTools = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** Copyright of packages under the MIT License that are published without its text. https://github.com/wxt-dev/wxt/blob/main/LICENSE */
const withoutText: Record<string, string> = {
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
};

/** The folder of the package that a file belongs to, or null for a file of our own. */
function packageOf(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;
}

/** The words that every copy of a package must carry. Throws if the package brings none. */
function noticeOf(folder: string): { name: string; text: string } {
  const { name, version, license, repository } = JSON.parse(read(`${folder}/package.json`)) as Record<string, string> & {
    repository?: string | { url: string };
  };
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .toSorted();
  const texts = files.map((file) => read(`${folder}/${file}`));
  if (texts.length === 0 && withoutText[name!] !== undefined && license === 'MIT') {
    const [, permission] = read(`${root}LICENSE`).split(/^(?=Permission is)/m);
    texts.push(`MIT License\n\n${withoutText[name!]}\n\n${permission!.split(/^---$/m)[0]!.trim()}`);
  }
  if (texts.length === 0) throw new Error(`${name} is bundled, but has no text of its licence (${license})`);
  // What a tool itself bundles is listed behind its own licence. It does not reach our packages.
  const own = texts.map((text) => text.split(/^# Licenses of bundled dependencies$/m)[0]!.trim());
  const source = typeof repository === 'object' ? repository.url : repository;
  const from = source === undefined ? [] : [source.replace(/^git\+/, '').replace(/\.git$/, '')];
  return { name: name!, text: [`${name} ${version} (${license})`, ...from, '', own.join('\n\n')].join('\n') };
}

/**
 * Gathers the notices of everything that is bundled. The framework builds each script by itself and workers by
 * themselves, so one gatherer must be in all of these builds; `text` is complete after the last of them.
 */
export function gatherLicences() {
  const folders = new Set<string>();
  const add = (file: string) => {
    const folder = packageOf(file);
    if (folder !== null) folders.add(folder);
  };
  const plugin = (): Plugin => ({
    name: 'licences',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\.css($|\?)/.test(id)) return null;
      // A style sheet that another one imports is put into it and is no module.
      for (const [, sheet] of code.matchAll(/@import\s+['"]([^'"]+)['"]/g)) {
        const found = await this.resolve(sheet!, id);
        if (found) add(found.id);
      }
      return null;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          if (renderedLength === 0) continue;
          add(id);
          for (const [beginning, name] of Object.entries(addedByTools)) if (id.startsWith(beginning)) add(`${root}node_modules/${name}/`);
        }
      }
    },
  });
  const text = (): string => {
    const notices = [...folders].map(noticeOf).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const parts = [
      `CCUSアシスト（非公式）\n\n${read(`${root}LICENSE`)}`,
      read(`${root}scripts/licences/data.txt`),
      ...notices.map((notice) => notice.text),
    ];
    return `${parts.join(`\n\n${'='.repeat(78)}\n\n`)}\n`;
  };
  return { plugin, text };
}
