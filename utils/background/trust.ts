import { standingOf, type HostStanding } from '../ccus/hosts.ts';
import { imitatesCcus } from '../ccus/imitation.ts';
import type { HostTrust } from '../messages/protocol.ts';
import { Refusal } from '../messages/receive.ts';
import { hostKnowledge } from '../storage/hosts.ts';

export interface AddressJudgement {
  host: string;
  standing: HostStanding | 'linked';
  trust: HostTrust;
}

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
  if (!linked) return { host, standing, trust: 'no' };
  return { host, standing: 'linked', trust: confirmed ? 'yes' : 'ask' };
}

/** A page may speak only while its address is one that we work on. */
export async function requireOfficial(address: string) {
  const judgement=await classifyAddress(address);
  if(judgement.trust==='no') throw new Refusal('notOfficial');
  return judgement;
}

/** And what is asked or told there has to do with somebody's data. */
export async function requireTrusted(address: string) {
  const judgement=await requireOfficial(address);
  if(judgement.trust!=='yes') throw new Refusal('hostUnconfirmed');
  return judgement;
}
