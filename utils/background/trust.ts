import { standingOf } from '../ccus/hosts.ts';
import { imitatesCcus } from '../ccus/imitation.ts';
import type { AddressJudgement } from '../messages/protocol.ts';
import { hostKnowledge } from '../storage/hosts.ts';

/**
 * Whether a page may be filled: known hosts always, another host under ccus.jp
 * after the person confirmed it once, a host outside only when an official
 * page links to it as its inquiry form and the person confirmed it.
 */
export async function classifyAddress(address: string): Promise<AddressJudgement> {
  const host = URL.parse(address)?.hostname ?? '';
  const bare = standingOf(address);
  const standing = bare === 'elsewhere' && imitatesCcus(host) ? 'lookalike' : bare;
  if (standing === 'known') return { host, standing, trust: 'yes' };
  if (standing === 'insecure' || URL.parse(address)?.protocol !== 'https:') return { host, standing, trust: 'no' };
  const { linked, confirmed } = await hostKnowledge(host);
  if (standing === 'subdomain') return { host, standing, trust: confirmed ? 'yes' : 'ask' };
  // One that only looks like CCUS stays what it is until the person, who has been warned of it, has confirmed it.
  if (!linked || (standing === 'lookalike' && (!confirmed || imitatesCcus(host)))) return { host, standing, trust: 'no' };
  return { host, standing: 'linked', trust: confirmed ? 'yes' : 'ask' };
}
