import { browser } from 'wxt/browser';
import { standingOf } from '../../utils/ccus/hosts.ts';
import { forgetHost } from '../../utils/storage/hosts.ts';

/**
 * Forgets a host, and gives the browser's permission for it back; what the
 * manifest covers cannot and need not be given back.
 *
 * @throws {StorageFault}
 */
export async function forget(host: string): Promise<void> {
  const address = `https://${host}/`;
  if (standingOf(address) !== 'known' && standingOf(address) !== 'subdomain') {
    await browser.permissions.remove({ origins: [`${address}*`] });
  }
  await forgetHost(host);
}
