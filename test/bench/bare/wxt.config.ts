import { defineConfig } from 'wxt';
import { officialMatches } from '../../../utils/ccus/hosts.ts';

/** The least that an extension with a place in the page can be: what ours is measured against. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '../../../.output/bench-bare',
  manifest: { name: 'bare', version: '1', host_permissions: [...officialMatches] },
});
