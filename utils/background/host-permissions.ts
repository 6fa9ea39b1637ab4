import { forgetHost } from '../storage/hosts.ts';
import { unwatchHosts } from './content-scripts.ts';

/** Forgets the hosts whose permission the person took back in the browser's settings. */
export async function forgetHosts(origins: readonly string[]): Promise<void> {
  const hosts = origins.flatMap((origin) => /^https:\/\/([a-z0-9.-]+)\/\*$/.exec(origin)?.[1] ?? []);
  await unwatchHosts(hosts);
  for (const host of hosts) await forgetHost(host);
}
