import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(
  new URL('../../node_modules/wxt/dist/core/builders/vite/plugins/removeEntrypointMainFunction.mjs', import.meta.url),
);

const unescaped = 'new RegExp(`^${absPath}$`)';
const escaped = 'new RegExp(`^${absPath.replace(/[\\\\^$.*+?()[\\]{}|]/g, "\\\\$&")}$`)';

/**
 * WXT 0.21.4 puts the path of the project into a pattern without escaping it, so that nobody could build in a folder
 * such as `ccus assist (1)`, which is what a browser calls a second download. As soon as WXT escapes it, this file can
 * go. npm runs it after each installation, and our commands before they build.
 */
export function mendWxt() {
  if (!existsSync(file)) return;
  const code = readFileSync(file, 'utf8');
  const mended = code.replace(unescaped, () => escaped);
  if (mended !== code) {
    // A new file and not new content: package managers link one file into several folders.
    writeFileSync(`${file}.new`, mended);
    renameSync(`${file}.new`, file);
  }
}
