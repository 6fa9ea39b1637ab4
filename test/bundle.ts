import { build } from 'vite';
import { root } from './browser/harness/paths.ts';

const scripts = new Map<string, Promise<string>>();

/**
 * A module as the extension ships it: the same sources through the same
 * bundler and minifier, as one script that leaves its functions in `bundled`.
 * @param entry module below the root of the project
 */
export function bundleScript(entry: string): Promise<string> {
  const script = scripts.get(entry) ?? bundle(entry);
  scripts.set(entry, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'import.meta.env.MODE': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'chrome127',
      lib: { entry: root + entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
