import { halves } from './halves.ts';

const builtFrom = /^(utils|components|entrypoints|public)\/.*\.(ts|tsx|css|html|json|svg|png)$/;
const buildItself = /^(wxt\.config\.ts|package-lock\.json|scripts\/vite\/|scripts\/lib\/build\.mjs)/;

/**
 * The test files in browsers that drive any of these sources. What the list does not know, and what the build itself is
 * made by, everything drives.
 *
 * @param changed paths from the top of the repository, and so is what comes back.
 */
export function driving(changed: readonly string[]): string[] {
  const drives = (source: string) => Object.keys(halves).filter((name) => halves[name]!.drives.some((place) => source.startsWith(place)));
  const everything = Object.keys(halves).filter((name) => name.startsWith('browser/'));
  const names = changed.flatMap((path) => {
    if (buildItself.test(path)) return everything;
    if (!builtFrom.test(path)) return [];
    // The packages are looked at whatever went into them; that alone shows nothing of what a source does.
    const found = drives(path);
    return found.some((name) => name !== 'browser/bundles') ? found : everything;
  });
  return [...new Set(names)].map((name) => `test/${name}.test.ts`);
}
