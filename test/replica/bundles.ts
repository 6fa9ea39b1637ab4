// Builds the browser applications in-process, once per version of their sources: in memory for
// this run, on disk for the next.

import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const APPS = ['react', 'vue', 'angular', 'mobile'] as const;
export type App = (typeof APPS)[number];

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const CACHE = join(MODULES, '.cache', 'ccus-replica');
const PACKAGES = [
  'vite',
  'react',
  'react-dom',
  'vue',
  '@angular/core',
  '@angular/common',
  '@angular/forms',
  '@angular/compiler',
  '@angular/platform-browser',
];

/** The whole folder counts, because the applications share modules with the server. */
async function fingerprint(): Promise<string> {
  const names = (await readdir(HERE, { recursive: true })).filter((name) => /(?<!\.test)\.tsx?$/.test(name)).toSorted();
  const files = [...names.map((name) => join(HERE, name)), ...PACKAGES.map((name) => join(MODULES, name, 'package.json'))];
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(HERE, file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function make(app: App): Promise<string> {
  // Loaded on need: most runs find the bundle on disk and are spared the bundler.
  const [{ build }, { angularAhead }] = await Promise.all([import('vite'), import('./angular-ahead.ts')]);
  const result = await build({
    configFile: false,
    root: HERE,
    publicDir: false,
    logLevel: 'error',
    plugins: [angularAhead],
    // A test runner sets NODE_ENV=test, which would pick the development builds of the frameworks.
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
      ngServerMode: 'false',
    },
    // Under a test runner the bundler would call React's development runtime, which is not there.
    oxc: { jsx: { development: false } },
    // The build of Vue that compiles templates in the browser.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: join(HERE, 'apps', app, app === 'react' ? 'main.tsx' : 'main.ts') },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`No bundle for ${app}`);
  return output.output[0].code;
}

async function fromDiskOrMade(app: App): Promise<string> {
  const file = join(CACHE, `${app}-${await fingerprint()}.js`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const code = await make(app);
  await mkdir(CACHE, { recursive: true });
  // Written aside and renamed: two test processes may build at once.
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, code);
  await rename(aside, file);
  return code;
}

const inMemory = new Map<App, Promise<string>>();

export function bundle(app: App): Promise<string> {
  const known = inMemory.get(app);
  if (known !== undefined) return known;
  const made = fromDiskOrMade(app);
  inMemory.set(app, made);
  // A failed build is not remembered, so that the next request tells the reason again.
  made.catch(() => inMemory.delete(app));
  return made;
}
